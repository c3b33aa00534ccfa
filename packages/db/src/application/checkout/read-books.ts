import { type Address, addressSchema } from '../../domain/accounts/address.ts'
import type { Line } from '../../domain/cart/cart.ts'
import type { CheckoutBooks } from '../../domain/checkout/settle.ts'
import { won } from '../../domain/money.ts'
import { readAnswers } from '../../infrastructure/idempotency.ts'
import { lockCartsOf, lockVariants, type WalletRow } from '../../infrastructure/locks.ts'
import { type Columns, jsonRows, jsonTable } from '../../infrastructure/rows.ts'
import { unseal } from '../../infrastructure/sealed-field.ts'
import type { LaneTx } from '../../infrastructure/transaction.ts'
import { type DescribedOffer, readOffers } from '../cart/read-offers.ts'
import { unitsBought } from '../orders/queries/units-bought.ts'
import type { LaneRequest } from './lane-request.ts'
import { lockCouponsOf } from './lock-coupons-of.ts'
import { productsOf } from './products-of.ts'
import { readHolds } from './read-holds.ts'
import { readTerms } from './read-terms.ts'

/**
 * Locks and reads all that decides a batch, behind the locks of its wallets. Statements run in the order of the calls;
 * those that do not build on one another's answers are sent together.
 */
export async function readBooks(
  tx: LaneTx,
  requests: LaneRequest[],
  locking: Promise<WalletRow[]>,
): Promise<CheckoutBooks<DescribedOffer>> {
  const [wallets, answers, carts, addresses] = await Promise.all([
    locking,
    readAnswers(
      tx,
      requests.map((request) => request.scoped),
    ),
    readCarts(tx, requests),
    readDefaultAddresses(tx, requests),
  ])
  const open = requests.filter((request) => !answers.has(request.key))

  const linesOf = (request: LaneRequest) => request.lines ?? carts.get(request.userId) ?? []
  const wanted = open.flatMap((request) => linesOf(request).map((line) => line.variantId))
  const products = await productsOf(tx, wanted)
  const [coupons, locked, offers, holds, { now, delivery }] = await Promise.all([
    lockCouponsOf(tx, open),
    lockVariants(tx, products),
    readOffers(tx, wanted),
    readHolds(tx, open),
    readTerms(tx),
  ])

  const limited = open.flatMap((request) =>
    linesOf(request).flatMap(({ variantId }) => {
      const offer = offers.get(variantId)
      return offer && offer.maxPerCustomer !== null
        ? [{ userId: request.userId, productId: offer.productId }]
        : []
    }),
  )
  return {
    now,
    delivery,
    answers,
    carts,
    addresses,
    offers,
    coupons,
    holds,
    wallets: new Map(wallets.map(({ userId, balance, seq }) => [userId, { balance: won(balance), seq }])),
    stockSeqs: new Map(locked.map((variant) => [variant.id, variant.stockSeq])),
    bought: await readBought(tx, limited),
  }
}

async function readCarts(tx: LaneTx, requests: LaneRequest[]): Promise<Map<string, Line[]>> {
  const shoppers = requests.filter((request) => request.lines === null).map((request) => request.userId)
  const rows = await lockCartsOf(tx, shoppers)
  rows.sort((a, b) => a.addedAt.getTime() - b.addedAt.getTime())
  const carts = new Map<string, Line[]>()
  for (const { userId, variantId, quantity } of rows)
    carts.set(userId, [...(carts.get(userId) ?? []), { variantId, quantity }])
  return carts
}

const byUser = { id: 'id' } as const satisfies Columns
const defaultAddresses = `SELECT u.id AS userId, a.id, a.content FROM ${jsonTable(byUser)} j
  STRAIGHT_JOIN users u FORCE INDEX (PRIMARY) ON u.id = j.id
  STRAIGHT_JOIN addresses a FORCE INDEX (PRIMARY) ON a.id = u.defaultAddressId`

async function readDefaultAddresses(tx: LaneTx, requests: LaneRequest[]): Promise<Map<string, Address>> {
  const shoppers = new Set(requests.filter((request) => !request.shipTo).map((request) => request.userId))
  if (shoppers.size === 0) return new Map()
  const rows = await tx.$queryRawUnsafe<{ userId: string; id: string; content: string }[]>(
    defaultAddresses,
    jsonRows(
      byUser,
      Array.from(shoppers, (id) => ({ id })),
    ),
  )
  return new Map(
    rows.map(({ userId, id, content }) => [
      userId,
      addressSchema.parse(JSON.parse(unseal(`addresses.content:${id}`, content))),
    ]),
  )
}

async function readBought(tx: LaneTx, pairs: { userId: string; productId: string }[]) {
  const bought = new Map<string, Map<string, number>>()
  for (const { userId, productId, units } of await unitsBought(tx, pairs)) {
    const ofUser = bought.get(userId) ?? new Map<string, number>()
    bought.set(userId, ofUser.set(productId, units))
  }
  return bought
}
