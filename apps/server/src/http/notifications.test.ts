import { tellOfEvents } from '@firstcome/db/application/notifications/tell-of-events'
import { catchUp } from '@firstcome/db/testing/catch-up'
import { buyOne } from '@firstcome/db/testing/checkout'
import { newProduct } from '@firstcome/db/testing/rows'
import { newSignedInShopper } from '@firstcome/db/testing/sign-in'
import { expect, it } from 'vitest'
import { bearer, startTestShop } from '../testing/start-test-shop.ts'

it('a shopper is told of a purchase, reads it, and is told nothing of others', async () => {
  const shop = await startTestShop()
  const [shopper, other] = [await newSignedInShopper({ balance: 100_000 }), await newSignedInShopper()]
  await catchUp(tellOfEvents)
  const { order } = await buyOne(shopper, await newProduct({ price: 60_000 }))
  await catchUp(tellOfEvents)

  const inbox = await shop.query('notifications.list', undefined, bearer(shopper))
  expect(inbox).toMatchObject({
    status: 200,
    data: {
      items: [
        { kind: 'order_paid', orderId: order.id, orderNumber: order.number, total: 60_000, readAt: null },
      ],
      nextCursor: null,
      unread: 1,
    },
  })
  expect(await shop.query('notifications.list', undefined, bearer(other))).toMatchObject({
    data: { items: [], unread: 0 },
  })
  expect(await shop.mutate('notifications.markRead', {}, bearer(other))).toMatchObject({
    data: { unread: 0 },
  })
  expect(await shop.query('notifications.list', undefined, bearer(shopper))).toMatchObject({
    data: { unread: 1 },
  })
  expect(await shop.mutate('notifications.markRead', {}, bearer(shopper))).toMatchObject({
    status: 200,
    data: { unread: 0 },
  })
})

it('guests have no inbox, and bad input is refused', async () => {
  const shop = await startTestShop()
  const shopper = await newSignedInShopper()
  expect(await shop.query('notifications.list')).toMatchObject({ status: 401, reason: 'UNAUTHORIZED' })
  expect(await shop.mutate('notifications.markRead', {})).toMatchObject({
    status: 401,
    reason: 'UNAUTHORIZED',
  })
  for (const input of [{ cursor: 'bm90IG91cnM' }, { limit: 0 }, { limit: 101 }, { more: 1 }])
    expect(await shop.query('notifications.list', input, bearer(shopper))).toMatchObject({
      status: 400,
      reason: 'INVALID_INPUT',
    })
  for (const input of [{ ids: [] }, { ids: ['x'] }, { all: true }])
    expect(await shop.mutate('notifications.markRead', input, bearer(shopper))).toMatchObject({
      status: 400,
      reason: 'INVALID_INPUT',
    })
})
