import { Refusal } from '../../domain/refusal.ts'
import type { BeginTotpInput, TotpSecret } from '../../domain/staff/sign-in.ts'
import { mintTotpSecret, totpUri } from '../../infrastructure/totp.ts'
import { actAtDesk } from './act-at-desk.ts'
import { knowPassword } from './know-password.ts'
import type { StaffActor } from './staff-actor.ts'
import { sealTotp, unsealStaffEmail } from './staff-fields.ts'

const ISSUER = 'Firstcome'

/**
 * Tells the caller a new secret for their authenticator; it counts for nothing until a code of it is confirmed. Refuses with
 * INVALID_INPUT on `password` (wrong_password), and with FORBIDDEN while TOTP is on: it is turned off with a code first.
 */
export async function beginTotp(actor: StaffActor, { password }: BeginTotpInput): Promise<TotpSecret> {
  await knowPassword(actor, password)
  const { staffId: id } = actor
  const secret = mintTotpSecret()
  return actAtDesk(actor, async (tx) => {
    const { email, totpSecret } = await tx.staff.findUniqueOrThrow({
      where: { id },
      select: { email: true, totpSecret: true },
    })
    if (totpSecret !== null) throw new Refusal('FORBIDDEN', null)
    await tx.staff.updateMany({ where: { id }, data: { totpPending: sealTotp(id, secret) } })
    return { secret, uri: totpUri(secret, ISSUER, unsealStaffEmail(id, email)) }
  })
}
