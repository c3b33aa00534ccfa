import { Refusal } from '@firstcome/db/domain/refusal'
import { mayActAs } from '@firstcome/db/domain/staff/role'
import { TRPCError } from '@trpc/server'
import { keepPicture } from '../media/keep-picture.ts'
import { findStaff } from '../session/find-staff.ts'
import { answerError } from './answer-error.ts'
import { answerJson } from './answer-json.ts'
import type { Call } from './call.ts'
import { discardBody, readBytes } from './read-bytes.ts'

const bounds = { max: 20_000_000, maxDiscarded: 64_000_000 }

/**
 * Takes a picture that a manager uploads, as the bare body of a POST, 20 MB at most; answers with its path, width and height.
 * Refuses: UNAUTHORIZED, FORBIDDEN, UNSUPPORTED_MEDIA_TYPE, PAYLOAD_TOO_LARGE.
 */
export async function acceptPicture(call: Call): Promise<void> {
  const { request, services } = call
  try {
    if (request.method !== 'POST') throw new TRPCError({ code: 'METHOD_NOT_SUPPORTED' })
    await assertManager(call)
    if (!request.headers['content-type']?.startsWith('image/'))
      throw new Refusal('UNSUPPORTED_MEDIA_TYPE', null)
    const picture = await keepPicture(await readBytes(request, bounds), services.settings.mediaDir)
    answerJson(call, 200, JSON.stringify(picture))
  } catch (error) {
    if (!request.readableFlowing) discardBody(request, bounds.maxDiscarded)
    answerError(call, error)
  }
}

async function assertManager(call: Call): Promise<void> {
  const staff = await findStaff(call)
  if (!staff) throw new Refusal('UNAUTHORIZED', null)
  if (!mayActAs(staff.role, 'manager')) throw new Refusal('FORBIDDEN', null)
}
