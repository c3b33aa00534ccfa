import type { Agenda } from './agenda.ts'
import type { Books } from './books.ts'
import { charge } from './charge.ts'
import { claim } from './claim.ts'
import { between, type Fill } from './fill.ts'
import { giveBack } from './give-back.ts'
import type { Stocked } from './piece.ts'
import { givenBackAt, isLive, type Sale } from './sale.ts'
import { expiryOf, lineRows, orderRow, timeOf } from './sale-rows.ts'
import { tellLife } from './tell-life.ts'

/** Books an order as it is placed, and puts on the agenda what is given back of it later. */
export function bookSale(fill: Fill, books: Books, agenda: Agenda, sale: Sale): void {
  const { mint } = fill
  const { id, at, customer, life, batch } = { ...sale, batch: books.batch }
  const backAt = givenBackAt(life)
  const ids = { refundId: mint(backAt ?? at), returnId: mint(life.return?.requestedAt ?? at) }
  if (sale.claim) claim(books, sale.claim, customer, at, isLive(sale) ? id : null)
  batch.orders.push(orderRow(sale, tellLife(books, sale, ids)))
  batch.lines.push(...lineRows(sale))
  takePieces(fill, books, sale)
  if (life.return) writeReturn(books, sale, ids, life.return)
  if (life.status !== 'expired') pay(fill, books, sale)
  if (life.shippedAt !== null) books.log(life.shippedAt, 'order.shipped', id, { status: 'shipped' })
  if (backAt !== null) agenda.add(backAt, () => giveBack(fill, books, sale, backAt, ids.refundId))
}

function takePieces(fill: Fill, books: Books, { id: orderId, at, lines, customer, life }: Sale): void {
  const isExpired = life.status === 'expired'
  const actor = `shopper:${customer.id}`
  for (const { variant, quantity } of lines) {
    restock(fill, books, variant, quantity, at)
    books.moveStock(variant, -quantity, at, { kind: isExpired ? 'hold' : 'sale', actor, orderId })
    if (isExpired)
      books.moveStock(variant, quantity, expiryOf(at), { kind: 'release', actor: 'system', orderId })
  }
}

function restock({ random }: Fill, books: Books, variant: Stocked, needed: number, at: number): void {
  if (variant.stock >= needed) return
  const reason = '입고'
  books.moveStock(variant, between(random, 20, 120), at, {
    kind: 'adjustment',
    actor: 'system',
    orderId: null,
    reason,
  })
}

function pay(fill: Fill, books: Books, { id: orderId, at, customer, lines, claim, ...sale }: Sale): void {
  const { total, discount, shippingFee } = sale
  charge(fill, books, customer, total, at)
  if (total > 0) {
    const createdAt = timeOf(at) ?? ''
    const payment = { id: fill.mint(at), orderId, method: 'points', amount: total, createdAt }
    books.batch.payments.push({ ...payment, kind: 'capture' })
    books.movePoints(customer, -total, at, { kind: 'spend', actor: `shopper:${customer.id}`, orderId })
  }
  const figures = books.figuresOf(at)
  figures.orders += 1
  figures.sales += total
  figures.discount += discount
  figures.shippingFees += shippingFee
  for (const { variant, quantity, paid } of lines) {
    figures.units += quantity
    books.sell(variant.piece.id, quantity, paid, at)
  }
  if (!claim) return
  claim.campaign.used += 1
  claim.campaign.discount += discount
  claim.campaign.sales += total
}

type Asked = NonNullable<Sale['life']['return']>

function writeReturn(
  { batch }: Books,
  { id: orderId, customer, refund }: Sale,
  { refundId, returnId }: { refundId: string; returnId: string },
  { status, requestedAt, decidedAt }: Asked,
): void {
  batch.returns.push({
    id: returnId,
    orderId,
    userId: customer.id,
    status,
    reason: '생각보다 커요',
    answer: status === 'rejected' ? '입으신 흔적이 있어 받지 못했습니다.' : null,
    refundId: status === 'approved' ? refundId : null,
    requestedAt: timeOf(requestedAt) ?? '',
    decidedAt: timeOf(decidedAt),
    decidedBy: decidedAt === null ? null : 'system',
  })
  for (const { orderLineId, quantity } of refund?.plan.lines ?? [])
    batch.returnLines.push({ returnId, orderLineId, quantity })
}
