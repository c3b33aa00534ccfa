import type { Done } from '../../domain/accounts/account.ts'
import type { ProvenInput } from '../../domain/staff/sign-in.ts'
import { writeAudit } from '../audit/write-audit.ts'
import { proveSelf } from './prove-self.ts'
import type { StaffActor } from './staff-actor.ts'

/** Turns TOTP off. Refuses as `proveSelf` does. */
export const disableTotp = (actor: StaffActor, input: ProvenInput): Promise<Done> =>
  proveSelf(actor, input, async (tx) => {
    const { staffId: id } = actor
    await tx.staff.updateMany({ where: { id }, data: { totpSecret: null, totpPending: null } })
    await tx.recoveryCode.deleteMany({ where: { staffId: id } })
    await writeAudit(tx, actor, {
      action: 'staff.totp_turned_off',
      subject: { type: 'staff', id },
      before: { totp: true },
      after: { totp: false },
    })
    return { ok: true }
  })
