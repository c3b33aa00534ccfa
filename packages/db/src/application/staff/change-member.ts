import { notFound } from '../../domain/refusal.ts'
import type { StaffMember } from '../../domain/staff/staff.ts'
import type { Prisma } from '../../generated/client.ts'
import { databaseNow } from '../../infrastructure/clock.ts'
import type { Tx } from '../../infrastructure/transaction.ts'
import { writeAudit } from '../audit/write-audit.ts'
import { actAtDesk } from './act-at-desk.ts'
import { liveStaffSessions } from './live-staff-sessions.ts'
import { assertOwnerRemains, findOwners } from './owners.ts'
import type { DeskActor } from './staff-actor.ts'
import { readMember } from './staff-member.ts'

type Facts = Pick<StaffMember, 'role' | 'status'>

type Columns = Omit<Prisma.StaffUpdateManyMutationInput, 'id' | 'version' | 'updatedAt'>

type Change = {
  id: string
  action: `staff.${string}`
  /** What becomes of the member's row; it may refuse. */
  decide: (held: StaffMember) => Columns
  /** What ends with it, such as sessions. */
  end?: (tx: Tx) => Promise<unknown>
}

/**
 * Changes what a member of staff may do, behind their row and those of all owners, so that one always remains. Refuses with
 * NOT_FOUND and LAST_OWNER.
 */
export async function changeMember(
  actor: DeskActor,
  { id, action, decide, end }: Change,
): Promise<StaffMember> {
  const owners = await findOwners()
  const { member, stale } = await actAtDesk(
    actor,
    async (tx) => {
      const held = await readMember(tx, id)
      if (!held) throw notFound()
      const change = decide(held)
      const updatedAt = await databaseNow(tx)
      await tx.staff.updateMany({
        where: { id },
        data: { ...change, version: held.version + 1, updatedAt },
      })
      if (held.role === 'owner') await assertOwnerRemains(tx)
      const hashes = await tx.staffSession.findMany({ where: { staffId: id }, select: { tokenHash: true } })
      await end?.(tx)
      const after = (await readMember(tx, id)) ?? held
      await writeAudit(tx, actor, { action, subject: { type: 'staff', id }, ...difference(held, after) })
      return { member: after, stale: hashes.map(({ tokenHash }) => tokenHash) }
    },
    { staff: [id, ...owners] },
  )
  // What is remembered of their sessions is their old role.
  liveStaffSessions.forget(stale)
  return member
}

function difference(held: Facts, after: Facts) {
  const facts = ({ role, status }: Facts) => ({ role, status })
  return { before: facts(held), after: facts(after) }
}
