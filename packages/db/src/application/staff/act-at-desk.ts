import { Refusal } from '../../domain/refusal.ts'
import { lockStaff, type StaffRow } from '../../infrastructure/locks.ts'
import { type Tx, transaction } from '../../infrastructure/transaction.ts'
import type { DeskActor } from './staff-actor.ts'

type Options = NonNullable<Parameters<typeof transaction>[1]> & {
  /** Other members of staff whom the verb changes: locked together with who acts. */
  staff?: readonly string[]
}

/**
 * Runs a verb of the desk in one transaction, behind the row of who acts: twins of one person run one after another, and the
 * verb is theirs to do until it has committed. Verbs under an idempotency key pass `again: isSafeUnderKey`.
 * Refuses with UNAUTHORIZED who was disabled or given another role since their session was read.
 */
export const actAtDesk = <T>(
  actor: DeskActor,
  work: (tx: Tx, staff: readonly StaffRow[]) => Promise<T>,
  { staff = [], ...options }: Options = {},
): Promise<T> =>
  transaction(async (tx) => {
    const locked = await lockStaff(tx, actor === 'system' ? staff : [actor.staffId, ...staff])
    if (actor !== 'system') assertStillActs(actor, locked)
    return work(tx, locked)
  }, options)

function assertStillActs(actor: Exclude<DeskActor, 'system'>, locked: readonly StaffRow[]): void {
  const row = locked.find(({ id }) => id === actor.staffId)
  if (row?.status !== 'active' || row.role !== actor.role) throw new Refusal('UNAUTHORIZED', null)
}
