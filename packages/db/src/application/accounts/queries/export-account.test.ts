import { describe, expect, it } from 'vitest'
import { accountExportSchema, EXPORT_MOST } from '../../../domain/accounts/export-account.ts'
import { mintId } from '../../../infrastructure/ids.ts'
import { prisma } from '../../../infrastructure/prisma.ts'
import { sendBack } from '../../../testing/change-order.ts'
import { issueCoupon } from '../../../testing/issue-coupon.ts'
import { newToken } from '../../../testing/new-token.ts'
import { newProduct, testAddress } from '../../../testing/rows.ts'
import { newSettledAccount } from '../../../testing/settled-account.ts'
import { newAccount } from '../../../testing/sign-in.ts'
import { setCartLine } from '../../cart/set-cart-line.ts'
import { listNotifications } from '../../notifications/queries/list-notifications.ts'
import { addStockWatch } from '../../stock-watches/add-stock-watch.ts'
import { eraseAccount } from '../erase-account.ts'
import { exportAccount } from './export-account.ts'

const ko = { locale: 'ko' as const }

async function writeInbox(userId: string, count: number) {
  await prisma.notification.createMany({
    data: Array.from({ length: count }, (_, index) => ({
      id: mintId(),
      userId,
      kind: 'password_reset' as const,
      subject: mintId(),
      payload: {},
      createdAt: new Date(Date.UTC(2026, 0, 1) + index),
    })),
  })
}

describe('exportAccount', () => {
  it('holds everything that the shop keeps of a shopper, and no secret', async () => {
    const { actor, email, token, order, variantId } = await newSettledAccount()
    const coupon = await issueCoupon(actor)
    const { token: secret } = await newToken(actor, ['orders:read'])
    await setCartLine(actor, { variantId, quantity: 2, locale: 'ko' })
    const gone = await newProduct({ variants: [{ stock: 0 }] })
    await addStockWatch(actor, { variantId: gone.variantId, locale: 'ko' })
    const pieces = order.lines.map(({ id }) => ({ orderLineId: id, quantity: 1 }))
    await sendBack(actor, order, pieces)
    await writeInbox(actor.userId, 1)

    const exported = await exportAccount(actor, ko)
    expect(accountExportSchema.parse(exported)).toEqual(exported)
    expect(exported).toMatchObject({
      profile: { id: actor.userId, email, name: '김하늘' },
      addresses: [{ ...testAddress, isDefault: true }],
      sessions: [{ current: true }],
      tokens: [{ scopes: ['orders:read'], ending: secret.slice(-4) }],
      cart: [{ variantId, quantity: 2 }],
      stockWatches: [{ variantId: gone.variantId, name: '시험용 셔츠' }],
      balance: 0,
      entries: {
        items: [
          { kind: 'spend', amount: -13_000 },
          { kind: 'adjust', amount: 13_000 },
        ],
      },
      orders: {
        items: [{ id: order.id, shipTo: testAddress, payments: [{ amount: 13_000 }] }],
        nextCursor: null,
      },
      returns: { items: [{ orderId: order.id, reason: '색이 달라요' }] },
      coupons: { items: [{ id: coupon.id }] },
      notifications: { items: [{ kind: 'password_reset' }], nextCursor: null },
    })
    for (const kept of [token, secret, 'passwordHash', 'tokenHash', 'argon2'])
      expect(JSON.stringify(exported)).not.toContain(kept)
  })

  it('holds a bounded part of a long list, and says where it goes on', async () => {
    const { actor } = await newAccount()
    await writeInbox(actor.userId, EXPORT_MOST + 30)
    const { notifications } = await exportAccount(actor, ko)
    expect(notifications.items).toHaveLength(EXPORT_MOST)
    const rest = await listNotifications(actor, { cursor: notifications.nextCursor ?? '', limit: 100 })
    expect(rest.items).toHaveLength(30)
    const ids = [...notifications.items, ...rest.items].map(({ id }) => id)
    expect(new Set(ids).size).toBe(EXPORT_MOST + 30)
  })

  it('is nothing once the account is erased', async () => {
    const { actor, password } = await newAccount()
    await eraseAccount(actor, { password })
    await expect(exportAccount(actor, ko)).rejects.toMatchObject({ reason: 'NOT_FOUND' })
  })
})
