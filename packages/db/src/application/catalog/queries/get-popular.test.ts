import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { popularSchema, popularWindowSchema } from '../../../domain/catalog/product.ts'
import { databaseNow } from '../../../infrastructure/clock.ts'
import { prisma } from '../../../infrastructure/prisma.ts'
import { askRedis } from '../../../infrastructure/redis.ts'
import { buy } from '../../../testing/buy.ts'
import { catchUp } from '../../../testing/catch-up.ts'
import { checkOut } from '../../../testing/checkout.ts'
import { newProduct, newShopper } from '../../../testing/rows.ts'
import { countSales } from '../../popular/count-sales.ts'
import { readBestSellers } from '../../popular/read-best-sellers.ts'
import { POSITION_KEY } from '../../popular/sales-keys.ts'
import { getPopular } from './get-popular.ts'

const FILE = new URL('./get-popular.ts', import.meta.url).href

/** A product that sells better than any that another test makes: so many pieces of each of its eight variants. */
async function newBestSeller(each: number) {
  const variants = Array.from({ length: 8 }, () => ({ stock: 99, price: 1_000 }))
  const product = await newProduct({ variants })
  const lines = product.variants.map(({ id }) => ({ variantId: id, quantity: each }))
  await checkOut(await newShopper({ balance: 1_000_000 }), { lines })
  return product.id
}

const forget = (...keys: string[]) => askRedis((redis) => redis.del(...keys))

/** How often the hours were merged in Redis: once for each answer that is made. */
async function merges(): Promise<number> {
  const stats = await askRedis((redis) => redis.info('commandstats'))
  return Number(/cmdstat_zunionstore:calls=(\d+)/.exec(stats ?? '')?.[1] ?? 0)
}

const HOUR_MS = 3_600_000

let best: string[]
let archived: string

beforeAll(async () => {
  const cached = popularWindowSchema.options.flatMap((window) =>
    ['ko', 'en'].map((locale) => `{cache:popular:${window}:${locale}}`),
  )
  await forget(...cached)
  best = []
  for (const each of [98, 97, 96, 95, 94, 93]) best.push(await newBestSeller(each))
  archived = await newBestSeller(99)
  await prisma.product.update({ where: { id: archived }, data: { status: 'archived' } })
  await catchUp(countSales)
})

afterAll(async () => {
  await prisma.product.updateMany({ where: { id: { in: best } }, data: { status: 'archived' } })
})

const top = () => best.slice(0, 5).map((id, index) => [index + 1, id, (98 - index) * 8])
const shown = ({ items }: Awaited<ReturnType<typeof getPopular>>) =>
  items.map(({ rank, product, sold }) => [rank, product.id, sold])

describe('the popular products', () => {
  it('are the five that sold most, of those on sale, as a list shows them', async () => {
    const popular = await getPopular({ window: 'day', locale: 'ko' })
    expect(popularSchema.parse(popular)).toEqual(popular)
    expect(shown(popular)).toEqual(top())
    expect(popular.items[0]?.product).toMatchObject({ name: '시험용 셔츠', remaining: 8, inStock: true })
    expect(Date.now() - Date.parse(popular.asOf)).toBeLessThan(60_000)
    expect((await getPopular({ window: 'day', locale: 'en' })).items[0]?.product.name).toBe('Test shirt')
  })

  it('are there at once when Redis has lost its sales, counted from the database', async () => {
    await forget(POSITION_KEY)
    expect(shown(await getPopular({ window: 'week', locale: 'ko' }))).toEqual(top())
  })

  it('cost one merge for a thousand readers in two processes who find no answer', async () => {
    const readers = `
      const { getPopular } = await import('${FILE}')
      const read = () => getPopular({ window: '3days', locale: 'ko' })
      const answers = await Promise.all(Array.from({ length: 500 }, read))
      console.log(new Set(answers.map((answer) => JSON.stringify(answer.items.map(({ product }) => product.id)))).size)
      process.exit()`
    const run = () => promisify(execFile)(process.execPath, ['--input-type=module', '-e', readers])
    const before = await merges()
    const outputs = await Promise.all([run(), run()])
    expect(outputs.map(({ stdout }) => stdout.trim())).toEqual(['1', '1'])
    expect((await merges()) - before).toBe(1)
    expect(shown(await getPopular({ window: '3days', locale: 'ko' }))).toEqual(top())
  })
})

describe('the best sellers', () => {
  it('are of the hours of their window, the same from Redis and from the orders', async () => {
    const { id, variantId } = await newProduct({ variants: [{ stock: 500 }] })
    for (const quantity of [90, 80, 70]) await buy(variantId, quantity)
    await catchUp(countSales)
    const now = await databaseNow(prisma)
    const later = (hours: number) => new Date(now.getTime() + hours * HOUR_MS)
    const sold = async (window: 'day' | '3days' | 'week', at: Date) =>
      (await readBestSellers(window, at, 10_000)).find((best) => best.id === id)?.sold ?? 0

    expect(await sold('day', now)).toBe(240)
    expect(await sold('day', later(23))).toBe(240)
    expect(await sold('day', later(24))).toBe(0)
    expect(await sold('3days', later(71))).toBe(240)
    expect(await sold('3days', later(72))).toBe(0)
    expect(await sold('week', later(167))).toBe(240)
    expect(await sold('week', later(168))).toBe(0)
  })
})
