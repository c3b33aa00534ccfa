import { createShopClient, isShopError } from '@firstcome/client'
import { consume } from '@firstcome/db/application/events/consume'
import { placeEvents } from '@firstcome/db/application/events/place-events'
import { registerConsumer } from '@firstcome/db/application/events/register-consumer'
import { tellWatchers } from '@firstcome/db/application/live/tell-watchers'
import { buy } from '@firstcome/db/testing/buy'
import { newProduct } from '@firstcome/db/testing/rows'
import { newSignedInShopper } from '@firstcome/db/testing/sign-in'
import { expect, it, onTestFinished, vi } from 'vitest'
import { startTestShop } from '../testing/start-test-shop.ts'

const UNKNOWN = '01a1fce7-0000-7000-8000-000000000000'

type Shop = ReturnType<typeof createShopClient>

/** Watches the stock of a product until the test ends, and writes down what it hears. */
function watch(shop: Shop, productId: string) {
  const heard: number[] = []
  const errors: unknown[] = []
  const subscription = shop.live.stock.subscribe(
    { productId },
    {
      onData: ({ variants }) => heard.push(variants[0]?.stock ?? -1),
      onError: (error) => errors.push(error),
    },
  )
  onTestFinished(() => subscription.unsubscribe())
  return { heard, errors, subscription }
}

it('hears what is and what changes, by token, until it leaves', async () => {
  await registerConsumer(tellWatchers)
  const { origin, services } = await startTestShop()
  const { token } = await newSignedInShopper()
  const { id, variantId } = await newProduct({ variants: [{ stock: 5 }] })
  const { heard, subscription } = watch(createShopClient({ url: origin, token }), id)
  await vi.waitFor(() => expect(heard).toEqual([5]))
  await buy(variantId, 1)
  while ((await placeEvents()).length > 0);
  while ((await consume(tellWatchers)) > 0);
  await vi.waitFor(() => expect(heard).toEqual([5, 4]))
  subscription.unsubscribe()
  await vi.waitFor(() => expect(services.places.total()).toBe(0))
})

it('learns why it is refused, and does not try again', async () => {
  const { origin } = await startTestShop()
  const { errors } = watch(createShopClient({ url: origin }), UNKNOWN)
  await vi.waitFor(() => expect(errors).toHaveLength(1))
  expect(isShopError(errors[0], 'NOT_FOUND')).toBe(true)
})

it('comes back by itself after the stream ended, the shop was busy, or a proxy answered', async () => {
  const { origin, services } = await startTestShop()
  const { id } = await newProduct({ variants: [{ stock: 5 }] })
  let calls = 0
  const answers = [
    () => new Response('<h1>Bad gateway</h1>', { status: 502 }),
    () =>
      Response.json(
        { error: { message: 'busy', code: -32603, data: { reason: 'BUSY', details: { retryAfterMs: 10 } } } },
        { status: 503 },
      ),
  ]
  const shop = createShopClient({
    url: origin,
    fetch: async (...given) => {
      calls += 1
      return answers.shift()?.() ?? fetch(...given)
    },
  })
  const { heard, errors } = watch(shop, id)
  await vi.waitFor(() => expect(heard).toEqual([5]))
  for (const end of services.streams) end()
  await vi.waitFor(() => expect(heard).toEqual([5, 5]))
  expect([calls, errors]).toEqual([4, []])
})
