import { timingSafeEqual } from 'node:crypto'
import { Refusal } from '../../domain/refusal.ts'
import type { SetUpOwnerInput } from '../../domain/staff/staff.ts'
import { env } from '../../infrastructure/env.ts'
import { mintId } from '../../infrastructure/ids.ts'
import { lockSettings } from '../../infrastructure/locks.ts'
import { hashPassword } from '../../infrastructure/password.ts'
import { hashToken } from '../../infrastructure/token.ts'
import { transaction } from '../../infrastructure/transaction.ts'
import { enterDesk } from './enter-desk.ts'
import { insertOwner } from './insert-owner.ts'
import type { StaffEntered } from './sign-in-staff.ts'
import type { Visitor } from './staff-actor.ts'

/**
 * Makes the first owner, for who knows the token that the start of the shop printed, and signs them in. Refuses with
 * UNAUTHORIZED a wrong token, and with FORBIDDEN once there is any staff: of two at once, one is made.
 */
export async function setUpOwner(input: SetUpOwnerInput, visitor: Visitor): Promise<StaffEntered> {
  const { token, email, name, password, as: kind } = input
  if (!isSetUpToken(token)) throw new Refusal('UNAUTHORIZED', null)
  const id = mintId()
  const passwordHash = await hashPassword(password)
  const session = await transaction(async (tx) => {
    await lockSettings(tx)
    if (!(await insertOwner(tx, { id, email, name, passwordHash }))) throw new Refusal('FORBIDDEN', null)
    return enterDesk(tx, visitor, { staff: { id, role: 'owner' }, kind, action: 'staff.set_up' })
  })
  return { staff: { id, email, name, role: 'owner', totp: false }, ...session }
}

/** Hashes are of one length, so that nothing is learnt from how long the comparison takes. */
const isSetUpToken = (token: string) =>
  env.SETUP_TOKEN !== undefined &&
  timingSafeEqual(Buffer.from(hashToken(token)), Buffer.from(hashToken(env.SETUP_TOKEN)))
