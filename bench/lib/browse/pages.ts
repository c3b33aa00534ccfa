import { setTimeout as sleep } from 'node:timers/promises'

/** One read of the shop, and what it answered: every visitor gets the same. */
export type Page = { name: string; path: string; headers: Record<string, string>; body: string }

const READS = [
  ['list', 'catalog.list', {}],
  ['search', 'catalog.list', { q: '재킷', inStock: true, sort: 'price-asc' }],
  ['product', 'catalog.product', null],
  ['popular', 'catalog.popular', {}],
  ['drops', 'coupons.campaigns', {}],
] as const

/** Takes down what the shop answers to each read, with the headers that another server needs to write the same bytes. */
export async function takeDown(origin: string): Promise<Page[]> {
  const slug = await firstSlug(origin)
  await untilRanked(origin)
  return Promise.all(
    READS.map(async ([name, procedure, input]) => {
      const path = `/api/trpc/${procedure}?input=${encodeURIComponent(JSON.stringify(input ?? { slug }))}`
      const answer = await fetch(`${origin}${path}`)
      if (!answer.ok) throw new Error(`${path} answered ${answer.status}`)
      const { connection: _, date: __, 'keep-alive': ___, ...headers } = Object.fromEntries(answer.headers)
      return { name, path, headers, body: await answer.text() }
    }),
  )
}

async function firstSlug(origin: string): Promise<string> {
  const answer = await fetch(`${origin}/api/trpc/catalog.list`)
  const slug = /"slug":"([^"]+)"/.exec(await answer.text())?.[1]
  if (!slug) throw new Error('the shop shows no product')
  return slug
}

const PATIENCE_MS = 30_000

/** Waits until the worker has counted the shop's first sales: an answer that changes later would not be the one taken down. */
async function untilRanked(origin: string): Promise<void> {
  const deadline = performance.now() + PATIENCE_MS
  while (performance.now() < deadline) {
    const answer = await fetch(`${origin}/api/trpc/catalog.popular`)
    if ((await answer.text()).includes('"rank":')) return
    await sleep(100)
  }
  throw new Error('the shop ranks no product')
}
