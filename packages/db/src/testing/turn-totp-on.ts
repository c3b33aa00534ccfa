import { beginTotp } from '../application/staff/begin-totp.ts'
import { confirmTotp } from '../application/staff/confirm-totp.ts'
import type { StaffActor } from '../application/staff/staff-actor.ts'
import { prisma } from '../infrastructure/prisma.ts'
import { totpAt } from '../infrastructure/totp.ts'

/** What an authenticator shows now, or so many steps of 30 seconds later. */
export const codeOf = (secret: string, stepsLater = 0) =>
  totpAt(secret, Math.floor(Date.now() / 30_000) + stepsLater)

/** Turns TOTP on for a member, whose authenticator has shown no code since. */
export async function turnTotpOn(actor: StaffActor, password: string) {
  const { secret } = await beginTotp(actor, { password })
  const { codes } = await confirmTotp(actor, { code: codeOf(secret) })
  await prisma.staff.updateMany({ where: { id: actor.staffId }, data: { totpStep: 0 } })
  return { secret, codes: codes.map((code) => code.replaceAll('-', '')) }
}
