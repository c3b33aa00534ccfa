import { expect, test } from 'vitest'
import { findSession } from '../application/accounts/find-session.ts'
import { getMe } from '../application/accounts/queries/get-me.ts'
import { listAddresses } from '../application/accounts/queries/list-addresses.ts'
import { signIn } from '../application/accounts/sign-in.ts'
import { among } from '../application/books/among.ts'
import { findBroken } from '../application/books/find-broken.ts'
import { prisma } from '../infrastructure/prisma.ts'
import { fundShoppers } from './fund-shoppers.ts'

test('each is signed in, has a default address, and an entry explains the balance', async () => {
  const shoppers = await fundShoppers({ count: 501, balance: 70_000 })
  expect(new Set(shoppers.map(({ email }) => email)).size).toBe(501)

  const { userId, email, token } = shoppers[500] ?? { userId: '', email: '', token: '' }
  const actor = await findSession(token)
  expect(actor).toEqual({ userId, sessionId: expect.any(String) })
  if (!actor) return
  expect(await getMe(actor)).toEqual({ id: userId, email, name: '김하늘' })
  expect((await listAddresses(actor)).items).toMatchObject([{ recipient: '김하늘', isDefault: true }])

  const wallets = await prisma.wallet.findMany({
    where: { userId: { in: shoppers.map((shopper) => shopper.userId) } },
    select: {
      balance: true,
      seq: true,
      entries: { select: { amount: true, balanceAfter: true, kind: true } },
    },
  })
  expect(wallets).toEqual(
    Array.from({ length: 501 }, () => ({
      balance: 70_000n,
      seq: 1,
      entries: [{ amount: 70_000n, balanceAfter: 70_000n, kind: 'charge' }],
    })),
  )
  const ofShoppers = among(shoppers.map((shopper) => shopper.userId))
  const nobody = among([])
  const within = { users: ofShoppers, orders: nobody, variants: nobody, products: nobody, coupons: nobody }
  expect(await findBroken(prisma, within, 1)).toEqual([])
})

test('without a balance there is no entry, and the one password of all signs in', async () => {
  const [shopper] = await fundShoppers({ count: 1, balance: 0, password: 'correct horse' })
  expect(await prisma.wallet.findUnique({ where: { userId: shopper?.userId } })).toMatchObject({
    balance: 0n,
    seq: 0,
  })
  expect(await prisma.walletEntry.count({ where: { userId: shopper?.userId } })).toBe(0)
  const { user } = await signIn(
    { email: shopper?.email ?? '', password: 'correct horse', as: 'bearer' },
    null,
  )
  expect(user.id).toBe(shopper?.userId)
})
