import { describe, expect, it } from 'vitest'
import { requestResetInputSchema } from '../../domain/accounts/account.ts'
import { mintId } from '../../infrastructure/ids.ts'
import { prisma } from '../../infrastructure/prisma.ts'
import { transaction } from '../../infrastructure/transaction.ts'
import { auditOf } from '../../testing/audit-of.ts'
import { cancel, sendBack } from '../../testing/change-order.ts'
import { buyOne, placeOne } from '../../testing/checkout.ts'
import { newStaff } from '../../testing/new-staff.ts'
import { newToken } from '../../testing/new-token.ts'
import { newProduct, testAddress } from '../../testing/rows.ts'
import { newFundedAccount, newSettledAccount } from '../../testing/settled-account.ts'
import { newAccount } from '../../testing/sign-in.ts'
import { checkBooksOf } from '../books/check-books-of.ts'
import { setCartLine } from '../cart/set-cart-line.ts'
import { adjustPoints } from '../customers/adjust-points.ts'
import { listCustomers } from '../customers/queries/list-customers.ts'
import { reveal } from '../customers/reveal.ts'
import { tellShoppers } from '../notifications/tell-shoppers.ts'
import { cancelByStaff } from '../orders/cancel-by-staff.ts'
import { listDeskOrders } from '../orders/queries/desk/list-desk-orders.ts'
import { getOrderPage } from '../orders/queries/page/get-order-page.ts'
import { refundByStaff } from '../orders/refund-by-staff.ts'
import { addStockWatch } from '../stock-watches/add-stock-watch.ts'
import { findCaller } from '../tokens/find-caller.ts'
import { chargeWallet } from '../wallet/charge-wallet.ts'
import { assertKeys } from './assert-keys.ts'
import { eraseAccount } from './erase-account.ts'
import { findSession } from './find-session.ts'
import { getProfile } from './queries/get-profile.ts'
import { requestReset } from './request-reset.ts'
import { saveAddress } from './save-address.ts'
import { signIn } from './sign-in.ts'
import { signUp } from './sign-up.ts'
import { updateProfile } from './update-profile.ts'

const password = 'correct horse'
const staff = await newStaff()

const state = async (userId: string) => ({
  user: await prisma.user.findUniqueOrThrow({ where: { id: userId } }),
  wallet: await prisma.wallet.findUniqueOrThrow({ where: { userId } }),
  entries: await prisma.walletEntry.findMany({ where: { userId }, orderBy: { seq: 'asc' } }),
  orders: await prisma.order.findMany({ where: { userId }, include: { lines: true, payments: true } }),
  sessions: await prisma.session.count({ where: { userId } }),
  tokens: await prisma.personalToken.count({ where: { userId } }),
  addresses: await prisma.address.count({ where: { userId } }),
  cart: await prisma.cartLine.count({ where: { userId } }),
  watches: await prisma.stockWatch.count({ where: { userId } }),
  resets: await prisma.passwordReset.count({ where: { userId } }),
  inbox: await prisma.notification.count({ where: { userId } }),
  messages: await prisma.message.count({ where: { userId } }),
  log: await auditOf(userId),
})

/** With something of every kind that the shop keeps. */
async function newFullAccount() {
  const account = await newSettledAccount()
  const { actor, email, order, variantId } = account
  await setCartLine(actor, { variantId, quantity: 2, locale: 'ko' })
  const gone = await newProduct({ variants: [{ stock: 0 }] })
  await addStockWatch(actor, { variantId: gone.variantId, locale: 'ko' })
  await requestReset(requestResetInputSchema.parse({ email }))
  const { token: programs } = await newToken(actor)
  const { id: orderId, number: orderNumber, total } = order
  const payload = { orderId, orderNumber, total }
  await transaction((tx) =>
    tellShoppers(tx, [{ kind: 'order_paid', userId: actor.userId, subject: orderId, payload }]),
  )
  return { ...account, programs }
}

describe('eraseAccount', () => {
  it('forgets the person and all that was theirs, and keeps the books', async () => {
    const { actor, email, token, programs, order } = await newFullAccount()
    const before = await state(actor.userId)
    expect(before).toMatchObject({
      sessions: 1,
      tokens: 1,
      addresses: 1,
      cart: 1,
      watches: 1,
      resets: 1,
      inbox: 2,
      messages: 2,
    })
    expect([await findCaller(token), await findCaller(programs)]).not.toContain(null)

    expect(await eraseAccount(actor, { password })).toEqual({ ok: true })

    const after = await state(actor.userId)
    expect(after).toMatchObject({
      sessions: 0,
      tokens: 0,
      addresses: 0,
      cart: 0,
      watches: 0,
      resets: 0,
      inbox: 0,
      messages: 0,
    })
    expect(after.user).toEqual({
      ...before.user,
      email: '',
      emailIndex: `erased:${actor.userId}`,
      name: '',
      nameIndex: null,
      passwordHash: '!',
      defaultAddressId: null,
      erasedAt: expect.any(Date),
      updatedAt: after.user.erasedAt,
    })
    expect(after.wallet).toEqual({ ...before.wallet, closedAt: after.user.erasedAt })
    expect(after.entries).toEqual(before.entries)
    expect(after.orders).toEqual(before.orders.map((row) => ({ ...row, shipTo: '' })))
    expect(after.log.at(-1)).toEqual({
      actor: `shopper:${actor.userId}`,
      action: 'customer.erased',
      before: null,
      after: null,
      reason: null,
    })
    expect([await findSession(token), await findCaller(programs)]).toEqual([null, null])
    await expect(signIn({ email, password, as: 'bearer' }, null)).rejects.toMatchObject({
      reason: 'UNAUTHORIZED',
    })
    expect((await checkBooksOf([order.id])).checks.filter(({ ok }) => !ok)).toEqual([])
    await assertKeys()
  })

  it('lets the e-mail be used again, by an account that knows nothing of the old one', async () => {
    const { actor, email, order } = await newSettledAccount()
    await eraseAccount(actor, { password })
    const { user } = await signUp({ email, password, name: '김하늘', as: 'bearer' }, null)
    expect(user.id).not.toBe(actor.userId)
    expect(await prisma.order.count({ where: { userId: user.id } })).toBe(0)
    expect(await prisma.order.count({ where: { id: order.id, userId: actor.userId } })).toBe(1)
  })

  it('shows the desk that someone was here, and nothing of who', async () => {
    const { actor, email, order } = await newSettledAccount()
    await eraseAccount(actor, { password })
    const page = await getOrderPage({ id: order.id, locale: 'ko' })
    expect(page).toMatchObject({
      shipTo: null,
      customer: { name: '', email: '', phone: null },
      total: 13_000,
    })
    const { items } = await listDeskOrders({ q: order.number, sort: 'newest', limit: 10, locale: 'ko' })
    expect(items).toMatchObject([{ id: order.id, customer: { id: actor.userId, name: '', email: '' } }])
    for (const q of [email, order.number, actor.userId])
      expect((await listCustomers({ q, limit: 10 })).items).toEqual([])
    const look = { fields: ['name' as const], reason: '배송 문의 확인' }
    for (const wish of [
      { id: actor.userId, ...look },
      { orderId: order.id, reason: look.reason },
    ])
      await expect(reveal(staff, wish)).rejects.toMatchObject({ reason: 'NOT_FOUND' })
  })

  it('leaves nobody to whom points could go', async () => {
    const { actor, order, variantId } = await newSettledAccount()
    await eraseAccount(actor, { password })
    const before = await state(actor.userId)
    const idempotencyKey = `late-${mintId()}`
    const attempts: [() => Promise<unknown>, string][] = [
      [
        () => refundByStaff(staff, { id: order.id, reason: '불량', restock: false, idempotencyKey }),
        'ORDER_NOT_REFUNDABLE',
      ],
      [() => cancelByStaff(staff, { id: order.id, reason: '불량', idempotencyKey }), 'ORDER_NOT_CANCELLABLE'],
      [
        () => adjustPoints(staff, { id: actor.userId, amount: 1_000, reason: '사과', idempotencyKey }),
        'NOT_FOUND',
      ],
      [() => chargeWallet(actor, { amount: 5_000, idempotencyKey }), 'UNAUTHORIZED'],
      [() => buyOne(actor, { variantId }, { shipTo: testAddress }), 'UNAUTHORIZED'],
      [() => placeOne(actor, { variantId }, { shipTo: testAddress }), 'UNAUTHORIZED'],
      [() => cancel(actor, order), 'UNAUTHORIZED'],
      [() => setCartLine(actor, { variantId, quantity: 1, locale: 'ko' }), 'UNAUTHORIZED'],
      [() => saveAddress(actor, testAddress), 'NOT_FOUND'],
      [() => updateProfile(actor, { name: '다시' }), 'NOT_FOUND'],
      [() => getProfile(actor), 'NOT_FOUND'],
      [() => eraseAccount(actor, { password }), 'UNAUTHORIZED'],
    ]
    for (const [attempt, reason] of attempts) await expect(attempt()).rejects.toMatchObject({ reason })
    expect(await state(actor.userId)).toEqual(before)
  })

  it('tells who has left nothing more', async () => {
    const { actor, email, order } = await newSettledAccount()
    await eraseAccount(actor, { password })
    await requestReset(requestResetInputSchema.parse({ email }))
    const payload = { orderId: order.id, orderNumber: order.number, total: order.total }
    const news = { kind: 'order_paid' as const, userId: actor.userId, subject: order.id, payload }
    expect(await transaction((tx) => tellShoppers(tx, [news]))).toBe(0)
    expect(await state(actor.userId)).toMatchObject({ inbox: 0, messages: 0, resets: 0 })
  })

  it('asks for the password, and changes nothing without it', async () => {
    const { actor } = await newFullAccount()
    const before = await state(actor.userId)
    await expect(eraseAccount(actor, { password: 'wrong horse' })).rejects.toMatchObject({
      reason: 'INVALID_INPUT',
      details: { issues: [{ path: ['password'], code: 'wrong_password' }] },
    })
    expect(await state(actor.userId)).toEqual(before)
  })
})

describe('eraseAccount while something is open', () => {
  const refusesWith = async (actor: { userId: string; sessionId: string }, details: object) => {
    const before = await state(actor.userId)
    await expect(eraseAccount(actor, { password })).rejects.toMatchObject({
      reason: 'ACCOUNT_NOT_ERASABLE',
      details,
    })
    expect(await state(actor.userId)).toEqual(before)
  }

  it('refuses while the wallet holds anything', async () => {
    const { actor } = await newFundedAccount(1)
    await refusesWith(actor, { balance: 1, orders: 0, returns: 0 })
  })

  it('refuses while an order waits for its payment, and not once it is cancelled', async () => {
    const { actor } = await newAccount()
    const { order } = await placeOne(actor, await newProduct(), { shipTo: testAddress })
    await refusesWith(actor, { balance: 0, orders: 1, returns: 0 })
    await cancel(actor, order)
    expect(await eraseAccount(actor, { password })).toEqual({ ok: true })
  })

  it('refuses while an order is on its way', async () => {
    const { actor } = await newFundedAccount(13_000)
    await buyOne(actor, await newProduct())
    await refusesWith(actor, { balance: 0, orders: 1, returns: 0 })
  })

  it('refuses while a return is to be decided', async () => {
    const { actor, order } = await newSettledAccount()
    const pieces = order.lines.map(({ id }) => ({ orderLineId: id, quantity: 1 }))
    await sendBack(actor, order, pieces)
    await refusesWith(actor, { balance: 0, orders: 0, returns: 1 })
  })
})
