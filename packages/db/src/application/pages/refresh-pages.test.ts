import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { json } from 'node:stream/consumers'
import { beforeEach, expect, it, onTestFinished, vi } from 'vitest'
import { z } from 'zod'
import { env } from '../../infrastructure/env.ts'
import { mintId } from '../../infrastructure/ids.ts'
import { buy } from '../../testing/buy.ts'
import { newCategory } from '../../testing/new-category.ts'
import { recordEvents } from '../../testing/record-events.ts'
import { newProduct } from '../../testing/rows.ts'
import { adjustStock } from '../catalog/adjust-stock.ts'
import { refreshPages } from './refresh-pages.ts'

const SECRET = 'the hop knows, and nobody else'
const bodySchema = z.object({ tags: z.array(z.string()) })

/** A process that makes pages, as far as the worker knows it; answers with these statuses, one after another, then 204. */
async function startPages(...statuses: number[]) {
  const told: { secret: unknown; path: string | undefined; tags: string[] }[] = []
  const server = createServer((request, answer) => {
    void json(request).then((body) => {
      const { tags } = bodySchema.parse(body)
      const status = statuses.shift() ?? 204
      if (status === 204) told.push({ secret: request.headers['x-firstcome-hop'], path: request.url, tags })
      answer.writeHead(status).end()
    })
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => {
    server.close().closeAllConnections()
  })
  return { told, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }
}

/** The settings of the worker, with these processes to tell. */
function withPages(...urls: string[]) {
  env.WEB_URLS = urls
  env.HOP_SECRET = SECRET
}

type Events = Parameters<typeof refreshPages.tell>[0]

/** What happens while `act` runs to a product, as the consumer hears of it. */
const eventsOf = (productId: string, act: () => Promise<unknown>) =>
  recordEvents(refreshPages.types, act, (event) => JSON.stringify(event.payload).includes(productId))

beforeEach(() => withPages())

it('tells every process of a product that changed, with the secret of the hop', async () => {
  const [first, second] = [await startPages(), await startPages()]
  withPages(first.url, second.url)
  const { id, variantId } = await newProduct()
  const events = await eventsOf(id, () =>
    adjustStock('system', { variantId, delta: 1, reason: 'found', idempotencyKey: mintId() }),
  )
  await refreshPages.tell(events)
  const told = [{ secret: SECRET, path: '/internal/forget', tags: ['catalogue', `product:${id}`] }]
  expect(first.told).toEqual(told)
  expect(second.told).toEqual(told)
})

it('tells of the whole shop when its categories or settings change', async () => {
  const { told, url } = await startPages()
  withPages(url)
  const events = await recordEvents(['shop.changed'], newCategory, () => true)
  await refreshPages.tell(events)
  expect(told.map(({ tags }) => tags)).toEqual([['catalogue', 'terms']])
})

it('tells of a product when it sells out, and not while it merely sells', async () => {
  const { told, url } = await startPages()
  withPages(url)
  const { id, variantId } = await newProduct({ variants: [{ stock: 3 }] })
  await refreshPages.tell(await eventsOf(id, () => buy(variantId, 2)))
  expect(told).toEqual([])
  await refreshPages.tell(await eventsOf(id, () => buy(variantId, 1)))
  expect(told.map(({ tags }) => tags)).toEqual([[`product:${id}`]])
})

it('tells a process that did not hear again, with what came meanwhile, and keeps no other one waiting', async () => {
  const [deaf, other] = [await startPages(503), await startPages()]
  withPages(deaf.url, other.url)
  const [first, second] = await Promise.all([
    newProduct({ variants: [{ stock: 1 }] }),
    newProduct({ variants: [{ stock: 1 }] }),
  ])
  await refreshPages.tell(await eventsOf(first.id, () => buy(first.variantId, 1)))
  expect(deaf.told).toEqual([])
  expect(other.told.map(({ tags }) => tags)).toEqual([[`product:${first.id}`]])
  await refreshPages.tell(await eventsOf(second.id, () => buy(second.variantId, 1)))
  expect(other.told.map(({ tags }) => tags).at(-1)).toEqual([`product:${second.id}`])
  await vi.waitFor(() => {
    const heard = deaf.told.flatMap(({ tags }) => tags).sort()
    expect(heard).toEqual([`product:${first.id}`, `product:${second.id}`].sort())
  })
})

it('does not wait for a process that is gone', async () => {
  const { told, url } = await startPages()
  withPages('http://127.0.0.1:1', url)
  const { id, variantId } = await newProduct({ variants: [{ stock: 1 }] })
  await refreshPages.tell(await eventsOf(id, () => buy(variantId, 1)))
  expect(told.map(({ tags }) => tags)).toEqual([[`product:${id}`]])
})

it('tells nothing that pages have read anew by themselves', async () => {
  const { told, url } = await startPages()
  withPages(url)
  const { id, variantId } = await newProduct({ variants: [{ stock: 1 }] })
  const events: Events = await eventsOf(id, () => buy(variantId, 1))
  const old = events.map((event) => ({ ...event, createdAt: new Date(event.createdAt.getTime() - 60_000) }))
  await refreshPages.tell(old)
  expect(told).toEqual([])
})
