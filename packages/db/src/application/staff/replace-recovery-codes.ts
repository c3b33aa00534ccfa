import type { ProvenInput, RecoveryCodes } from '../../domain/staff/sign-in.ts'
import { writeAudit } from '../audit/write-audit.ts'
import { proveSelf } from './prove-self.ts'
import { renewRecoveryCodes } from './renew-recovery-codes.ts'
import type { StaffActor } from './staff-actor.ts'

/** Tells ten new recovery codes this once; the old ones are worth nothing any more. Refuses as `proveSelf` does. */
export const replaceRecoveryCodes = (actor: StaffActor, input: ProvenInput): Promise<RecoveryCodes> =>
  proveSelf(actor, input, async (tx) => {
    await writeAudit(tx, actor, {
      action: 'staff.recovery_codes_replaced',
      subject: { type: 'staff', id: actor.staffId },
    })
    return renewRecoveryCodes(tx, actor.staffId)
  })
