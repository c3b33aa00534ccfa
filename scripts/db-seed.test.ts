import { execFile } from 'node:child_process'
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Connection } from 'mariadb'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { migrate } from './db-migrate.ts'
import { connect } from './lib/migrations-connect.ts'
import { ROOT } from './lib/paths.ts'

const run = promisify(execFile)
const TABLES = ['categories', 'products', 'product_images', 'variants', 'stock_movements', 'search_tokens']
const PERSONAL = [
  'users',
  'addresses',
  'wallets',
  'wallet_entries',
  'top_ups',
  'outbox_events',
  'sessions',
  'staff',
]

const url = new URL(process.env.DATABASE_URL ?? '')
const name = `${url.pathname.slice(1)}_seed_${process.pid}`
url.pathname = `/${name}`

let mediaDir = ''
let connection: Connection

const seed = async () => {
  const env = {
    ...process.env,
    DATABASE_URL: url.href,
    MEDIA_DIR: mediaDir,
    DEMO_SHOPPER_PASSWORD: 'demo password',
    DEMO_OWNER_PASSWORD: 'demo password',
  }
  const { stdout } = await run(process.execPath, [join(ROOT, 'scripts/db-seed.ts')], { env })
  return stdout.trim()
}

const rows = <T>(sql: string) => connection.query<T[]>(sql)
const count = async (sql: string) =>
  Number((await rows<{ n: bigint }>(`SELECT COUNT(*) AS n FROM ${sql}`))[0]?.n)

/** Every row of the shop and every picture, as one value. */
async function everything() {
  const checksums = await rows(`CHECKSUM TABLE ${[...TABLES, ...PERSONAL].join(', ')}`)
  return { checksums, pictures: (await readdir(mediaDir)).toSorted() }
}

beforeAll(async () => {
  mediaDir = await mkdtemp(join(tmpdir(), 'firstcome-media-'))
  await migrate(url.href)
  connection = await connect(url)
  await connection.query(`USE ${name}`)
  expect(await seed()).toBe('Entered 66 products.')
})

afterAll(async () => {
  await connection.query(`DROP DATABASE ${name}`)
  await connection.end()
  await rm(mediaDir, { recursive: true })
})

test('the demo shop has eight rooms, more than 60 pieces on sale and more than 500 variants', async () => {
  expect(await count('categories')).toBe(8)
  expect(await count("products WHERE status = 'active'")).toBe(66)
  expect(await count('variants')).toBe(606)
  expect(
    await count('categories c WHERE NOT EXISTS (SELECT 1 FROM products p WHERE p.categoryId = c.id)'),
  ).toBe(0)
  const [prices] = await rows('SELECT MIN(price) AS low, MAX(price) AS high FROM variants')
  expect(prices).toEqual({ low: 25_000, high: 389_000 })
})

test('one drop runs, one is to come, one is over; what is running has little', async () => {
  const drops = await rows(
    `SELECT slug, dropNumber, maxPerCustomer, saleStartsAt <= NOW(3) AS begun, saleEndsAt <= NOW(3) AS ended
     FROM products WHERE saleStartsAt IS NOT NULL ORDER BY slug`,
  )
  expect(drops).toEqual([
    { slug: 'field-jacket', dropNumber: 7, maxPerCustomer: 2, begun: 1, ended: 0 },
    { slug: 'fisherman-knit', dropNumber: 8, maxPerCustomer: 1, begun: 0, ended: 0 },
    { slug: 'long-coat', dropNumber: 6, maxPerCustomer: 1, begun: 1, ended: 1 },
  ])
  expect(
    await count(
      "variants v JOIN products p ON p.id = v.productId WHERE p.slug = 'field-jacket' AND v.stock > 9",
    ),
  ).toBe(0)
})

test('some variants are sold out and some nearly; every piece of stock is explained', async () => {
  expect(await count('variants WHERE stock = 0')).toBeGreaterThan(5)
  expect(await count('variants WHERE stock BETWEEN 1 AND 3')).toBeGreaterThan(10)
  const unexplained = `variants v WHERE stock <> COALESCE((SELECT SUM(delta) FROM stock_movements m WHERE m.variantId = v.id), 0)`
  expect(await count(unexplained)).toBe(0)
})

test('every colour has four pictures, all of them are there, and none is unused', async () => {
  const paths = (await rows<{ path: string }>('SELECT DISTINCT path FROM product_images')).map(
    ({ path }) => path,
  )
  const pictures = (await readdir(mediaDir)).map((file) => `/media/${file}`)
  expect(pictures.toSorted()).toEqual(paths.toSorted())
  expect((await stat(join(mediaDir, pictures[0]?.slice(7) ?? ''))).mode & 0o444).toBe(0o444)
  const without = `variants v WHERE NOT EXISTS (SELECT 1 FROM product_images i
    WHERE i.productId = v.productId AND i.optionValue = JSON_UNQUOTE(JSON_EXTRACT(v.options, '$.color')))`
  expect(await count(without)).toBe(0)
  const views =
    '(SELECT productId, optionValue, COUNT(*) AS n FROM product_images GROUP BY productId, optionValue) seen'
  expect(await count(`${views} WHERE n <> 4`)).toBe(0)
})

test('the demo shopper has 500,000 points, an address and no open session', async () => {
  const shoppers = await rows(
    `SELECT w.balance, w.seq, u.defaultAddressId = a.id AS addressed FROM users u
     JOIN wallets w ON w.userId = u.id JOIN addresses a ON a.userId = u.id ORDER BY u.id LIMIT 1`,
  )
  expect(shoppers).toEqual([{ balance: 500_000n, seq: 5, addressed: 1 }])
  expect(await count('sessions')).toBe(0)
})

test('the demo owner is there, with no open session', async () => {
  expect(await rows('SELECT role, status FROM staff')).toEqual([{ role: 'owner', status: 'active' }])
  expect(await count('staff_sessions')).toBe(0)
})

test('the first pieces are sold, so that something is popular', async () => {
  expect(await count('orders')).toBe(8)
  expect(await count("orders WHERE status = 'delivered'")).toBe(1)
  expect(await count("orders WHERE refundStatus = 'partial'")).toBe(1)
})

test('seeding again changes nothing', async () => {
  const before = await everything()
  expect(await seed()).toBe('The shop has its products.')
  expect(await everything()).toEqual(before)
})

test('an interrupted seeding is completed', async () => {
  const [piece] = await rows<{ id: string }>("SELECT id FROM products WHERE slug = 'scarf'")
  const id = connection.escape(piece?.id)
  await connection.query(
    `DELETE m FROM stock_movements m JOIN variants v ON v.id = m.variantId WHERE v.productId = ${id}`,
  )
  for (const table of ['variants', 'product_images', 'search_tokens'])
    await connection.query(`DELETE FROM ${table} WHERE productId = ${id}`)
  await connection.query(`DELETE FROM products WHERE id = ${id}`)
  expect(await seed()).toBe('Entered 1 products.')
  expect(await count('variants')).toBe(606)
})

test('a shop with a room of its own is left as it is', async () => {
  await connection.query(
    "INSERT INTO categories (id, slug, nameKo, nameEn) VALUES (UUID(), 'own', '우리', 'Ours')",
  )
  await connection.query("UPDATE products SET slug = 'renamed' WHERE slug = 'cap'")
  const before = await everything()
  expect(await seed()).toBe('The shop has its products.')
  expect(await everything()).toEqual(before)
})
