import { judgeReturn } from '../../domain/returns/judge-return.ts'
import { type RequestReturnInput, type Return, returnSchema } from '../../domain/returns/return.ts'
import { mintId } from '../../infrastructure/ids.ts'
import type { Tx } from '../../infrastructure/transaction.ts'
import type { Actor } from '../accounts/actor.ts'
import { appendEvent } from '../orders/append-event.ts'
import type { LockedOrder } from '../orders/lock-order.ts'
import { piecesOf } from '../orders/pieces-of.ts'
import { workOnOwnOrder } from '../orders/work-on-own-order.ts'
import { presentReturn, returnSelect } from './queries/return-record.ts'

/**
 * Asks to give pieces of one of the shopper's own orders back after it was shipped, once per key. Nothing returns before staff
 * approve it.
 * Refuses: IDEMPOTENCY_MISMATCH, NOT_FOUND, ORDER_NOT_REFUNDABLE (not shipped, or too long after the delivery),
 * REFUND_EXCEEDS_PAYMENT (pieces that are refunded or in another open return).
 */
export async function requestReturn(actor: Actor, input: RequestReturnInput): Promise<Return> {
  const stored = await workOnOwnOrder(actor, 'returns.request', input, async (tx, { order, now }) => {
    const pieces = judgeReturn(order, input.lines, {
      open: await openPieces(tx, order.id),
      returnDays: await readReturnDays(tx),
      now,
    })
    return JSON.stringify(await writeReturn(tx, order, { input, pieces, at: now }))
  })
  return returnSchema.parse(JSON.parse(stored))
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
  const lines = piecesOf(
    order,
    Array.from(pieces, ([orderLineId, quantity]) => ({ orderLineId, quantity })),
  )
  await tx.return.createMany({ data: [{ id, orderId, userId, reason: input.reason, requestedAt: at }] })
  await tx.returnLine.createMany({
    data: lines.map(({ orderLineId, quantity }) => ({ returnId: id, orderLineId, quantity })),
  })
  const requested = { orderId, number, userId, returnId: id, lines, requestedAt: at.toISOString() }
  await appendEvent(tx, order, 'return.requested', requested, at)
  const row = await tx.return.findUniqueOrThrow({ where: { id }, select: returnSelect })
  return presentReturn(row, input.locale)
}
