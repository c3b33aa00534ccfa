import { won } from '../../domain/money.ts'
import { sqlTime } from '../../infrastructure/rows.ts'
import type { Books } from './books.ts'
import type { Customer } from './customers.ts'
import { between, type Fill } from './fill.ts'

const NOTE = 10_000

/** Charges a wallet so that it holds an amount, in notes of ten thousand won and a few more. */
export function charge({ random, mint }: Fill, books: Books, customer: Customer, needed: number, at: number) {
  if (customer.balance >= needed) return
  const amount = (Math.ceil((needed - customer.balance) / NOTE) + between(random, 0, 5)) * NOTE
  const topUpId = mint(at)
  const createdAt = sqlTime(new Date(at))
  const { id: userId } = customer
  books.batch.topUps.push({
    id: topUpId,
    userId,
    gateway: 'demo',
    authorisation: topUpId,
    amount,
    createdAt,
    confirmedAt: createdAt,
  })
  const entryId = books.movePoints(customer, amount, at, {
    kind: 'charge',
    actor: `shopper:${userId}`,
    orderId: null,
    topUpId,
  })
  books.figuresOf(at).charged += amount
  customer.charges += 1
  const balance = won(customer.balance)
  books.tellOf(
    { aggregate: 'wallet', aggregateId: userId, seq: customer.charges, type: 'wallet.charged', at },
    () => ({ userId, entryId, amount: won(amount), balance, chargedAt: new Date(at).toISOString() }),
  )
}
