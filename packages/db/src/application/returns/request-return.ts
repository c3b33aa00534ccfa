import { judgeReturn } from '../../domain/returns/judge-return.ts'
import { type RequestReturnInput, type Return, returnSchema } from '../../domain/returns/return.ts'
import { databaseNow } from '../../infrastructure/clock.ts'
import { scopeOf } from '../../infrastructure/idempotency.ts'
import { mintId } from '../../infrastructure/ids.ts'
import { lockWallets } from '../../infrastructure/locks.ts'
import { isSafeUnderKey, type Tx, transaction } from '../../infrastructure/transaction.ts'
import { underKey } from '../../infrastructure/under-key.ts'
import type { Actor } from '../accounts/actor.ts'
import { appendEvent } from '../orders/append-event.ts'
import { type LockedOrder, lockOrder } from '../orders/lock-order.ts'
import { presentReturn, returnSelect } from './queries/return-record.ts'

/**
 * Asks to give pieces of one of the shopper's own orders back after it was shipped, once per key. Nothing returns before staff
 * approve it.
 * Refuses: IDEMPOTENCY_MISMATCH, NOT_FOUND, ORDER_NOT_REFUNDABLE (not shipped, or too long after the delivery),
 * REFUND_EXCEEDS_PAYMENT (pieces that are refunded or in another open return).
 */
export async function requestReturn({ userId }: Actor, input: RequestReturnInput): Promise<Return> {
  const response = await transaction(
    async (tx) => {
      await lockWallets(tx, [userId])
      return underKey(tx, scopeOf(userId, 'returns.request'), input, async () => {
        const order = await lockOrder(tx, input.id, userId)
        const at = await databaseNow(tx)
        const pieces = judgeReturn(order, input.lines, {
          open: await openPieces(tx, order.id),
          returnDays: await readReturnDays(tx),
          now: at,
        })
        return { response: JSON.stringify(await writeReturn(tx, order, { input, pieces, at })), at }
      })
    },
    { again: isSafeUnderKey },
  )
  return returnSchema.parse(JSON.parse(response))
}

async function openPieces(tx: Tx, orderId: string): Promise<Map<string, number>> {
  const lines = await tx.returnLine.groupBy({
    by: ['orderLineId'],
    where: { return: { orderId, status: 'requested' } },
    _sum: { quantity: true },
  })
  return new Map(lines.map(({ orderLineId, _sum }) => [orderLineId, _sum.quantity ?? 0]))
}

async function readReturnDays(tx: Tx): Promise<number> {
  const { returnDays } = await tx.shopSettings.findFirstOrThrow({ select: { returnDays: true } })
  return returnDays
}

type Wish = { input: RequestReturnInput; pieces: ReadonlyMap<string, number>; at: Date }

async function writeReturn(tx: Tx, order: LockedOrder, { input, pieces, at }: Wish) {
  const id = mintId()
  const { id: orderId, number, userId } = order
  const lines = order.lines.flatMap((line) => {
    const quantity = pieces.get(line.id) ?? 0
    const { productId, variantId, sku } = line
    return quantity > 0 ? [{ orderLineId: line.id, productId, variantId, sku, quantity }] : []
  })
  await tx.return.createMany({ data: [{ id, orderId, userId, reason: input.reason, requestedAt: at }] })
  await tx.returnLine.createMany({
    data: lines.map(({ orderLineId, quantity }) => ({ returnId: id, orderLineId, quantity })),
  })
  const requested = { orderId, number, userId, returnId: id, lines, requestedAt: at.toISOString() }
  await appendEvent(tx, order, 'return.requested', requested, at)
  const row = await tx.return.findUniqueOrThrow({ where: { id }, select: returnSelect })
  return presentReturn(row, input.locale)
}
