import { Refusal } from '../../domain/refusal.ts'
import type { Invitation, InviteStaffInput } from '../../domain/staff/staff.ts'
import { databaseNow } from '../../infrastructure/clock.ts'
import { isDuplicateKey } from '../../infrastructure/database-error.ts'
import { mintId } from '../../infrastructure/ids.ts'
import { blindIndex } from '../../infrastructure/sealed-field.ts'
import type { Tx } from '../../infrastructure/transaction.ts'
import { writeAudit } from '../audit/write-audit.ts'
import { actAtDesk } from './act-at-desk.ts'
import { mintInvitation } from './mint-invitation.ts'
import type { DeskActor } from './staff-actor.ts'
import { sealStaffEmail, sealStaffName } from './staff-fields.ts'
import { readMember } from './staff-member.ts'

/**
 * Invites someone to the desk. The link is told this once; it lives for seven days and works once. Who is invited already gets
 * a new link, and the old one leads nowhere. Refuses with EMAIL_TAKEN whose e-mail has a password at the desk.
 */
export const inviteStaff = (actor: DeskActor, input: InviteStaffInput): Promise<Invitation> =>
  actAtDesk(actor, async (tx) => {
    const { link, columns } = mintInvitation(await databaseNow(tx))
    const id = await writeInvited(tx, input, columns)
    await writeAudit(tx, actor, {
      action: 'staff.invited',
      subject: { type: 'staff', id },
      after: { role: input.role },
    })
    const member = await readMember(tx, id)
    if (!member) throw new Error('an invited member is not there')
    return { member, link, endsAt: columns.inviteEndsAt.toISOString() }
  }).catch(refuseTakenEmail)

type Invite = { inviteHash: string; inviteEndsAt: Date }

async function writeInvited(
  tx: Tx,
  { email, name, role }: InviteStaffInput,
  invite: Invite,
): Promise<string> {
  const known = await tx.staff.findUnique({
    where: { emailIndex: blindIndex('email', email) },
    select: { id: true, passwordHash: true },
  })
  if (known?.passwordHash) throw emailTaken()
  const id = known?.id ?? mintId()
  const data = { name: sealStaffName(id, name), role, status: 'invited' as const, ...invite }
  if (!known) {
    await tx.staff.createMany({ data: { id, ...sealStaffEmail(id, email), ...data } })
    return id
  }
  const { count } = await tx.staff.updateMany({
    where: { id, passwordHash: null },
    data: { ...data, version: { increment: 1 } },
  })
  if (count === 0) throw emailTaken()
  return id
}

const emailTaken = () => new Refusal('EMAIL_TAKEN', { field: 'email' })

/** Ids and tokens are random: the only key that can be taken is the e-mail's. */
function refuseTakenEmail(error: unknown): never {
  throw isDuplicateKey(error) ? emailTaken() : error
}
