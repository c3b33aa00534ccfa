import {
  type AdjustedPoints,
  type AdjustPointsInput,
  adjustedBalance,
  adjustedPointsSchema,
} from '../../domain/customers/adjust-points.ts'
import { won } from '../../domain/money.ts'
import { notFound } from '../../domain/refusal.ts'
import { databaseNow } from '../../infrastructure/clock.ts'
import { scopeOf } from '../../infrastructure/idempotency.ts'
import { mintId } from '../../infrastructure/ids.ts'
import { lockWallets, type WalletRow } from '../../infrastructure/locks.ts'
import { isSafeUnderKey, type Tx } from '../../infrastructure/transaction.ts'
import { underKey } from '../../infrastructure/under-key.ts'
import { writeAudit } from '../audit/write-audit.ts'
import { actAtDesk } from '../staff/act-at-desk.ts'
import { nameOf, type StaffActor } from '../staff/staff-actor.ts'
import { recordAdjustment } from './record-adjustment.ts'

/**
 * Gives a customer points, or takes some, once per key; the customer's wallet, those who follow the shop and the audit log are
 * told. Refuses: NOT_FOUND, IDEMPOTENCY_MISMATCH, INSUFFICIENT_POINTS (a balance never falls below zero).
 */
export async function adjustPoints(actor: StaffActor, input: AdjustPointsInput): Promise<AdjustedPoints> {
  const response = await actAtDesk(
    actor,
    async (tx) => {
      const [wallet] = await lockWallets(tx, [input.id])
      if (!wallet) throw notFound()
      return underKey(tx, scopeOf(nameOf(actor), 'customers.adjustPoints'), input, async () => {
        const at = await databaseNow(tx)
        return { response: JSON.stringify(await adjust(tx, actor, input, { wallet, at })), at }
      })
    },
    { again: isSafeUnderKey },
  )
  return adjustedPointsSchema.parse(JSON.parse(response))
}

async function adjust(
  tx: Tx,
  actor: StaffActor,
  { id, amount, reason }: AdjustPointsInput,
  { wallet, at }: { wallet: WalletRow; at: Date },
): Promise<AdjustedPoints> {
  const before = won(wallet.balance)
  const balance = adjustedBalance(before, amount)
  const entryId = mintId()
  await recordAdjustment(tx, { wallet, entryId, amount, balance, actor: nameOf(actor), reason, at })
  await writeAudit(tx, actor, {
    action: 'customer.points_adjusted',
    subject: { type: 'customer', id },
    before: { balance: before },
    after: { balance, amount, entryId },
    reason,
  })
  return { balance, entryId }
}
