import { expect, it } from 'vitest'
import { startTestShop } from '../testing/start-test-shop.ts'

const READY = { method: 'GET', path: '/health/ready' }

it('is ready with its database, with or without Redis', async () => {
  const shop = await startTestShop()
  const ready = await shop.send(READY)
  expect([ready.status, JSON.parse(ready.text)]).toEqual([
    200,
    { ok: true, draining: false, database: true, redis: true },
  ])
  shop.services.redis.disconnect()
  const without = await shop.send(READY)
  expect([without.status, JSON.parse(without.text)]).toMatchObject([200, { ok: true, redis: false }])
})

it('is not ready while it takes leave, answers what still comes, and closes every connection', async () => {
  const shop = await startTestShop()
  const left = shop.drain()
  const [ready, live, list] = await Promise.all([
    shop.send(READY),
    shop.send({ method: 'GET', path: '/health/live' }),
    shop.query('catalog.list'),
  ])
  expect([ready.status, live.status, list.status]).toEqual([503, 200, 200])
  for (const { headers } of [ready, live, list]) expect(headers.connection).toBe('close')
  await left
  await expect(shop.send(READY)).rejects.toMatchObject({ code: 'ECONNREFUSED' })
})
