import { databaseNow } from '../../infrastructure/clock.ts'
import { hashToken } from '../../infrastructure/token.ts'
import { stepOf } from '../../infrastructure/totp.ts'
import type { Tx } from '../../infrastructure/transaction.ts'
import { unsealTotp } from './staff-fields.ts'

/**
 * Whether a code is the authenticator's, now or a step of 30 seconds away, or a recovery code. Either works once. The member's
 * row is held by this transaction.
 */
export async function acceptCode(tx: Tx, staffId: string, code: string): Promise<boolean> {
  const now = await databaseNow(tx)
  return /^[0-9]{6}$/.test(code) ? useTotp(tx, staffId, code, now) : useRecovery(tx, staffId, code, now)
}

async function useTotp(tx: Tx, id: string, code: string, now: Date): Promise<boolean> {
  const staff = await tx.staff.findUnique({ where: { id }, select: { totpSecret: true } })
  if (!staff?.totpSecret) return false
  const step = stepOf(unsealTotp(id, staff.totpSecret), code, now)
  if (step === null) return false
  const { count } = await tx.staff.updateMany({
    where: { id, totpStep: { lt: step } },
    data: { totpStep: step },
  })
  return count === 1
}

async function useRecovery(tx: Tx, staffId: string, code: string, usedAt: Date): Promise<boolean> {
  const { count } = await tx.recoveryCode.updateMany({
    where: { staffId, codeHash: hashToken(code), usedAt: null },
    data: { usedAt },
  })
  return count === 1
}
