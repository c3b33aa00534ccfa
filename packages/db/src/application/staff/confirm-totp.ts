import { invalidInput } from '../../domain/refusal.ts'
import type { ConfirmTotpInput, RecoveryCodes } from '../../domain/staff/sign-in.ts'
import { databaseNow } from '../../infrastructure/clock.ts'
import { stepOf } from '../../infrastructure/totp.ts'
import { writeAudit } from '../audit/write-audit.ts'
import { actAtDesk } from './act-at-desk.ts'
import { renewRecoveryCodes } from './renew-recovery-codes.ts'
import type { StaffActor } from './staff-actor.ts'
import { sealTotp, unsealTotp } from './staff-fields.ts'

/**
 * Turns TOTP on for who shows that their authenticator knows the secret of `beginTotp`, and tells ten recovery codes this once.
 * Refuses with INVALID_INPUT on `code` (wrong_code), also when it was not begun.
 */
export const confirmTotp = (actor: StaffActor, { code }: ConfirmTotpInput): Promise<RecoveryCodes> =>
  actAtDesk(actor, async (tx) => {
    const { staffId: id } = actor
    const { totpPending } = await tx.staff.findUniqueOrThrow({ where: { id }, select: { totpPending: true } })
    const secret = totpPending && unsealTotp(id, totpPending)
    const step = secret && stepOf(secret, code, await databaseNow(tx))
    if (!secret || !step) throw invalidInput('code', 'wrong_code')
    await tx.staff.updateMany({
      where: { id },
      data: { totpSecret: sealTotp(id, secret), totpPending: null, totpStep: step },
    })
    await writeAudit(tx, actor, {
      action: 'staff.totp_turned_on',
      subject: { type: 'staff', id },
      before: { totp: false },
      after: { totp: true },
    })
    return renewRecoveryCodes(tx, id)
  })
