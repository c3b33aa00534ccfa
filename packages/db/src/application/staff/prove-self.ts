import { invalidInput } from '../../domain/refusal.ts'
import type { ProvenInput } from '../../domain/staff/sign-in.ts'
import type { Tx } from '../../infrastructure/transaction.ts'
import { acceptCode } from './accept-code.ts'
import { actAtDesk } from './act-at-desk.ts'
import { knowPassword } from './know-password.ts'
import type { StaffActor } from './staff-actor.ts'

/**
 * Runs what only the caller themselves may do, by password and code. Refuses with INVALID_INPUT on `password` (wrong_password)
 * or `code` (wrong_code).
 */
export async function proveSelf<T>(
  actor: StaffActor,
  { password, code }: ProvenInput,
  work: (tx: Tx) => Promise<T>,
): Promise<T> {
  await knowPassword(actor, password)
  return actAtDesk(actor, async (tx) => {
    if (!(await acceptCode(tx, actor.staffId, code))) throw invalidInput('code', 'wrong_code')
    return work(tx)
  })
}
