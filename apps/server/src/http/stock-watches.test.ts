import { tellWhoWaits } from '@firstcome/db/application/stock-watches/tell-who-waits'
import { newProduct } from '@firstcome/db/testing/rows'
import { newSignedInShopper } from '@firstcome/db/testing/sign-in'
import { restock } from '@firstcome/db/testing/stock-watches'
import { expect, it } from 'vitest'
import { bearer, startTestShop } from '../testing/start-test-shop.ts'

const soldOut = () => newProduct({ variants: [{ stock: 0 }] })

it('a shopper waits for what is sold out, stops, waits again, and reads in the inbox that it is back', async () => {
  const shop = await startTestShop()
  const [shopper, other] = [await newSignedInShopper(), await newSignedInShopper()]
  const { variantId, slug } = await soldOut()
  const mine = (by: { token: string }) => shop.query('stockWatches.mine', { locale: 'en' }, bearer(by))
  const change = (verb: 'add' | 'remove') =>
    shop.mutate(`stockWatches.${verb}`, { variantId, locale: 'en' }, bearer(shopper))

  expect(await change('add')).toMatchObject({
    status: 200,
    data: { items: [{ variantId, slug, name: 'Test shirt', options: { Size: 'S' } }] },
  })
  expect(await mine(other)).toMatchObject({ status: 200, data: { items: [] } })
  expect(await change('remove')).toMatchObject({ status: 200, data: { items: [] } })
  await change('add')
  await restock(variantId, 2)
  await tellWhoWaits()

  expect(await mine(shopper)).toMatchObject({ data: { items: [] } })
  expect(await shop.query('notifications.list', undefined, bearer(shopper))).toMatchObject({
    data: { items: [{ kind: 'back_in_stock', variantId, slug, left: 2 }], unread: 1 },
  })
  expect(await shop.query('notifications.list', undefined, bearer(other))).toMatchObject({
    data: { items: [] },
  })
})

it('guests, what can be had, what is not sold and bad input are refused, and nobody waits', async () => {
  const shop = await startTestShop()
  const shopper = await newSignedInShopper()
  const { variantId } = await soldOut()
  const [there, archived] = [
    await newProduct(),
    await newProduct({ variants: [{ stock: 0 }], status: 'archived' }),
  ]
  for (const path of ['stockWatches.add', 'stockWatches.remove'])
    expect(await shop.mutate(path, { variantId })).toMatchObject({ status: 401, reason: 'UNAUTHORIZED' })
  expect(await shop.query('stockWatches.mine')).toMatchObject({ status: 401, reason: 'UNAUTHORIZED' })

  const add = (input: unknown) => shop.mutate('stockWatches.add', input, bearer(shopper))
  expect(await add({ variantId: there.variantId })).toMatchObject({
    status: 400,
    reason: 'INVALID_INPUT',
    details: { issues: [{ path: ['variantId'], code: 'in_stock' }] },
  })
  expect(await add({ variantId: archived.variantId })).toMatchObject({
    status: 409,
    reason: 'PRODUCT_UNAVAILABLE',
  })
  for (const input of [{}, { variantId: 'x' }, { variantId, quantity: 1 }])
    expect(await add(input)).toMatchObject({ status: 400, reason: 'INVALID_INPUT' })
  expect(await shop.query('stockWatches.mine', undefined, bearer(shopper))).toMatchObject({
    data: { items: [] },
  })
})
