import { createAgenda } from './agenda.ts'
import { fillBasket, oneOf } from './basket.ts'
import { writeBatch } from './batch.ts'
import { bookSale } from './book-sale.ts'
import type { Books } from './books.ts'
import { type Campaign, campaignAt } from './campaigns.ts'
import { canClaim, claim } from './claim.ts'
import type { Customer } from './customers.ts'
import type { Fill } from './fill.ts'
import { inventLife } from './lives.ts'
import { createOrderMint } from './mint-at.ts'
import { momentOf } from './moment-of.ts'
import type { Piece } from './piece.ts'
import { makeSale } from './sale.ts'

export type Shop = { pieces: Piece[]; customers: Customer[]; campaigns: Campaign[] }

const AT_ONCE = 1_000
const WITH_COUPON = 0.1
const IN_VAIN = 0.1

/** Sells day by day, and writes so many orders at a time while the next ones are being made. */
export async function sellAll(fill: Fill, books: Books, shop: Shop): Promise<void> {
  const agenda = createAgenda()
  const mintOrder = createOrderMint(fill.random)
  const there = { pieces: countUntil(shop.pieces), customers: countUntil(shop.customers) }
  let written = Promise.resolve()
  for (let nth = 0; nth < fill.sizes.orders; nth += 1) {
    const at = momentOf(fill, nth)
    agenda.goTo(at)
    const customer = oneOf(fill.random, shop.customers, there.customers(at), 1.5)
    const campaign = campaignAt(shop.campaigns, fill, at)
    const wantsCoupon = fill.random() < WITH_COUPON
    const basket = fillBasket(fill, shop.pieces, there.pieces(at))
    const life = inventLife(fill.random, at, fill.ends)
    const isGood =
      wantsCoupon && canClaim(campaign, customer) && worth(basket) >= campaign.terms.minOrderAmount
    const coupon = isGood ? { id: fill.mint(at), campaign } : null
    bookSale(
      fill,
      books,
      agenda,
      makeSale(fill, { id: mintOrder(at, nth), at, customer, basket, claim: coupon, life }),
    )
    claimInVain(fill, books, shop, campaign, there.customers(at), at)
    if ((nth + 1) % AT_ONCE > 0) continue
    await written
    written = writeBatch(books.takeBatch())
    if ((nth + 1) % 20_000 === 0) fill.tell(`${nth + 1} orders`)
  }
  agenda.goTo(fill.ends)
  books.closeDay()
  await written
  await writeBatch(books.takeBatch())
}

const worth = (basket: ReturnType<typeof fillBasket>) =>
  basket.reduce((sum, { variant, quantity }) => sum + variant.piece.price * quantity, 0)

/** Some claim a coupon and never use it. */
function claimInVain(
  { random, mint }: Fill,
  books: Books,
  { customers }: Shop,
  campaign: Campaign | undefined,
  there: number,
  at: number,
): void {
  const customer = oneOf(random, customers, there, 1)
  if (random() < IN_VAIN && canClaim(campaign, customer))
    claim(books, { id: mint(at), campaign }, customer, at, null)
}

/** How many of them were there at a moment; asked in the order of time. */
function countUntil(all: readonly { createdAt: number }[]): (at: number) => number {
  let there = 0
  return (at) => {
    while ((all[there]?.createdAt ?? Number.POSITIVE_INFINITY) <= at) there += 1
    return there
  }
}
