import { Refusal } from '@firstcome/db/domain/refusal'
import { TRPCError } from '@trpc/server'
import { answerBatch } from './answer-batch.ts'
import { answerError } from './answer-error.ts'
import { answerPlainCall } from './answer-plain-call.ts'
import type { Call } from './call.ts'
import { isJson } from './is-json.ts'
import { readBody } from './read-body.ts'

/** Answers what arrives below /api/trpc/: one call by the lean way, a batch by tRPC's own adapter. */
export async function answerTrpc(call: Call, encodedPath: string, query: string): Promise<void> {
  const { request } = call
  const path = decode(encodedPath)
  const params = new URLSearchParams(query)
  const isBatch = params.get('batch') === '1'
  call.path = path
  try {
    if (request.method !== 'GET' && request.method !== 'POST')
      throw new TRPCError({ code: 'METHOD_NOT_SUPPORTED' })
    const isPost = request.method === 'POST'
    if (isPost && !isJson(request)) throw new Refusal('UNSUPPORTED_MEDIA_TYPE', null)
    if (isBatch) return await answerBatch(call, path, isPost ? await readBody(request) : undefined)
    await answerPlainCall(call, path, params.get('input'))
  } catch (error) {
    answerError(call, error, isBatch ? undefined : path)
  }
}

/** What cannot be decoded is no procedure's path. */
function decode(path: string): string {
  if (!path.includes('%')) return path
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
