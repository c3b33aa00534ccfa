import { expect, test } from 'vitest'
import { migrate } from '../db-migrate.ts'
import { migrationFolder, openScratch, scratchUrl, writeMigration } from './migrations-scratch.ts'

const LEDGER = `
  SELECT migration_name AS name, checksum, finished_at IS NOT NULL AS finished, applied_steps_count AS steps, logs
  FROM _prisma_migrations ORDER BY started_at, migration_name`

test('a fresh database gets every table, recorded as Prisma records it', async () => {
  const url = scratchUrl()
  const applied = await migrate(url)

  const database = await openScratch(url)
  const tables = await database.query({ sql: 'SHOW TABLES', rowsAsArray: true })
  expect(tables.flat()).toEqual(
    expect.arrayContaining(['_prisma_migrations', 'orders', 'variants', 'wallets']),
  )
  expect(applied[0]).toBe('20261121033000_open_the_shop')
  expect(await database.query(LEDGER)).toEqual(
    applied.map((name) => ({
      name,
      checksum: expect.stringMatching(/^[0-9a-f]{64}$/),
      finished: 1,
      steps: 1,
      logs: null,
    })),
  )
  expect(await database.query('SELECT @@collation_database AS collation')).toEqual([
    { collation: 'utf8mb4_unicode_ci' },
  ])
  expect(await database.query('SELECT * FROM shop_settings')).toEqual([
    {
      id: 1,
      name: 'Firstcome',
      shippingFee: 3000,
      freeShippingFrom: 50000,
      returnDays: 7,
      lowStockLevel: 5,
      version: 1,
      eventSeq: 0,
    },
  ])
})

test('a database that is up to date stays as it is', async () => {
  const url = scratchUrl()
  const folder = migrationFolder({ '1_one': 'CREATE TABLE one (id INT)' })
  expect(await migrate(url, folder)).toEqual(['1_one'])
  expect(await migrate(url, folder)).toEqual([])

  writeMigration(folder, '2_two', 'CREATE TABLE two (id INT)')
  expect(await migrate(url, folder)).toEqual(['2_two'])
})

test('the checksum is the sha256 of the file', async () => {
  const url = scratchUrl()
  await migrate(url, migrationFolder({ '1_one': 'SELECT 1;\n' }))
  const database = await openScratch(url)
  expect(await database.query(LEDGER)).toMatchObject([
    { checksum: 'b4e0497804e46e0a0b0b8c31975b062152d551bac49c3c2e80932567b4085dcd' },
  ])
})

test('a semicolon ends a statement only where SQL says so', async () => {
  const url = scratchUrl()
  const sql = `-- a table; with a default
    CREATE TABLE one (id INT, word VARCHAR(9) DEFAULT ';'); /* two; rows */
    INSERT INTO one VALUES (1, 'a;b'), (2, "it's;"); INSERT INTO one (id) VALUES (3);`
  await migrate(url, migrationFolder({ '1_one': sql }))
  const database = await openScratch(url)
  expect(await database.query('SELECT id, word FROM one ORDER BY id')).toEqual([
    { id: 1, word: 'a;b' },
    { id: 2, word: "it's;" },
    { id: 3, word: ';' },
  ])
})

test('a failed migration keeps its reason and blocks until a person has dealt with it', async () => {
  const url = scratchUrl()
  const folder = migrationFolder({
    '1_one': 'CREATE TABLE one (id INT)',
    '2_two': 'CREATE TABLE two (id INT); INSERT INTO nowhere VALUES (1)',
    '3_three': 'CREATE TABLE three (id INT)',
  })
  const sentence = /^The migration 2_two failed \(Table '.*nowhere' doesn't exist\) and blocks all others: /
  await expect(migrate(url, folder)).rejects.toThrow(sentence)

  writeMigration(folder, '2_two', 'CREATE TABLE IF NOT EXISTS two (id INT)')
  await expect(migrate(url, folder)).rejects.toThrow(sentence)
  const database = await openScratch(url)
  expect(await database.query(LEDGER)).toMatchObject([
    { name: '1_one', finished: 1, steps: 1, logs: null },
    { name: '2_two', finished: 0, steps: 0, logs: expect.stringMatching(/nowhere' doesn't exist$/) },
  ])

  await database.query(`UPDATE _prisma_migrations SET rolled_back_at = NOW(3) WHERE migration_name = '2_two'`)
  expect(await migrate(url, folder)).toEqual(['2_two', '3_three'])
})

test('a migration that was changed after it had been applied is refused', async () => {
  const url = scratchUrl()
  const folder = migrationFolder({ '1_one': 'CREATE TABLE one (id INT)' })
  await migrate(url, folder)
  writeMigration(folder, '1_one', 'CREATE TABLE one (id BIGINT)')
  writeMigration(folder, '2_two', 'CREATE TABLE two (id INT)')
  await expect(migrate(url, folder)).rejects.toThrow(/^The migration 1_one was changed after/)
  const database = await openScratch(url)
  expect(await database.query(LEDGER)).toHaveLength(1)
})

test('two runners at once apply a migration once', async () => {
  const url = scratchUrl()
  const folder = migrationFolder({ '1_one': 'DO SLEEP(0.3); CREATE TABLE one (id INT)' })
  const runs = await Promise.all([migrate(url, folder), migrate(url, folder), migrate(url, folder)])
  expect(runs.flat()).toEqual(['1_one'])
})
