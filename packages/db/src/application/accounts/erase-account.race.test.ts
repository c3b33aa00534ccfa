import { setTimeout as sleep } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { Refusal } from '../../domain/refusal.ts'
import { mintId } from '../../infrastructure/ids.ts'
import { prisma } from '../../infrastructure/prisma.ts'
import { buyOne, placeOne } from '../../testing/checkout.ts'
import { claim, newCampaign } from '../../testing/claim.ts'
import { newStaff } from '../../testing/new-staff.ts'
import { newProduct, testAddress } from '../../testing/rows.ts'
import { newFundedAccount, newSettledAccount } from '../../testing/settled-account.ts'
import { newAccount } from '../../testing/sign-in.ts'
import { checkBooks } from '../books/check-books.ts'
import { setCartLine } from '../cart/set-cart-line.ts'
import { adjustPoints } from '../customers/adjust-points.ts'
import { refundByStaff } from '../orders/refund-by-staff.ts'
import { chargeWallet } from '../wallet/charge-wallet.ts'
import type { SessionActor } from './actor.ts'
import { eraseAccount } from './erase-account.ts'

/** Who leaves while something else of theirs is under way leaves before it or after it: never with half of it. */

/** From at once until the password is surely known, in milliseconds: the other may come at any point of leaving. */
const DELAYS = [0, 10, 20, 30, 35, 40, 45, 50, 60, 80, 120]
const password = 'correct horse'
const staff = await newStaff()

type Round = (
  race: (leave: SessionActor, other: () => Promise<unknown>) => Promise<string>,
) => Promise<string>

/** What became of both, however late the other came. */
async function outcomesOf(round: Round): Promise<string[]> {
  const outcomes = new Set<string>()
  for (const delay of DELAYS) {
    const outcome = await round(async (actor, other) => {
      const both = [eraseAccount(actor, { password }), sleep(delay).then(other)]
      return (await Promise.allSettled(both)).map(reasonOf).join(' ')
    })
    outcomes.add(outcome)
  }
  return [...outcomes]
}

function reasonOf(outcome: PromiseSettledResult<unknown>): string {
  if (outcome.status === 'fulfilled') return 'done'
  return outcome.reason instanceof Refusal ? outcome.reason.reason : String(outcome.reason)
}

it('an order is placed by someone who stays, or refused to someone who has left', async () => {
  const product = await newProduct({ variants: [{ stock: 100 }] })
  const outcomes = await outcomesOf(async (race) => {
    const { actor } = await newAccount()
    return race(actor, () => placeOne(actor, product, { shipTo: testAddress }))
  })
  expect(['ACCOUNT_NOT_ERASABLE done', 'done UNAUTHORIZED']).toEqual(expect.arrayContaining(outcomes))
})

it('a wallet is charged of someone who stays, or not at all', async () => {
  const outcomes = await outcomesOf(async (race) => {
    const { actor } = await newAccount()
    const charge = { amount: 5_000, idempotencyKey: `charge-${mintId()}` }
    const outcome = await race(actor, () => chargeWallet(actor, charge))
    const { erasedAt, wallet } = await prisma.user.findUniqueOrThrow({
      where: { id: actor.userId },
      include: { wallet: true },
    })
    expect(wallet?.balance).toBe(erasedAt ? 0n : 5_000n)
    return outcome
  })
  expect(['ACCOUNT_NOT_ERASABLE done', 'done UNAUTHORIZED']).toEqual(expect.arrayContaining(outcomes))
})

it('points are given to someone who stays, or to nobody', async () => {
  const outcomes = await outcomesOf(async (race) => {
    const { actor } = await newAccount()
    const gift = { id: actor.userId, amount: 1_000, reason: '사과', idempotencyKey: `gift-${mintId()}` }
    return race(actor, () => adjustPoints(staff, gift))
  })
  expect(['ACCOUNT_NOT_ERASABLE done', 'done NOT_FOUND']).toEqual(expect.arrayContaining(outcomes))
})

it('an order is refunded to someone who stays, or to nobody', async () => {
  const outcomes = await outcomesOf(async (race) => {
    const { actor, order } = await newSettledAccount()
    const wish = { id: order.id, reason: '불량', restock: false, idempotencyKey: `refund-${mintId()}` }
    return race(actor, () => refundByStaff(staff, wish))
  })
  expect(['ACCOUNT_NOT_ERASABLE done', 'done ORDER_NOT_REFUNDABLE']).toEqual(expect.arrayContaining(outcomes))
})

it('the last points are spent by someone who stays', async () => {
  const product = await newProduct({ variants: [{ stock: 100 }] })
  const outcomes = await outcomesOf(async (race) => {
    const { actor } = await newFundedAccount(13_000)
    return race(actor, () => buyOne(actor, product))
  })
  expect(outcomes).toEqual(['ACCOUNT_NOT_ERASABLE done'])
})

it('a coupon is won before, or by nobody who could use it; a cart is filled before, or refused', async () => {
  const { variantId } = await newProduct()
  const couponId = await newCampaign({ quantity: 100 })
  const outcomes = await outcomesOf(async (race) => {
    const { actor } = await newAccount()
    const fill = () => setCartLine(actor, { variantId, quantity: 1, locale: 'ko' })
    const outcome = await race(actor, () => Promise.all([fill(), claim(actor, couponId)]))
    expect(await prisma.cartLine.count({ where: { userId: actor.userId } })).toBe(0)
    return outcome
  })
  expect(['done UNAUTHORIZED', 'done done']).toEqual(expect.arrayContaining(outcomes))
})

it('has left the books right', async () => {
  expect((await checkBooks()).checks.filter((check) => !check.ok)).toEqual([])
})
