import { beforeAll, expect, it, onTestFinished, vi } from 'vitest'
import { placeEvents } from '../application/events/place-events.ts'
import { writeEvents } from '../testing/write-events.ts'
import { mintId } from './ids.ts'
import { readEvents } from './line.ts'
import { pool } from './pool.ts'
import { prepared } from './prepared.ts'
import { prisma } from './prisma.ts'
import { findSharesBehind } from './shares.ts'

type Plan = { table: string; type: string; key: string | null; rows: bigint; Extra: string }

const explain = (sql: string, values: unknown[]) =>
  prisma.$queryRawUnsafe<Plan[]>(`EXPLAIN ${sql}`, ...values)

/** How the server runs the statement that a read sends. */
async function planOf(read: () => Promise<unknown>): Promise<Plan[]> {
  const ask = vi.spyOn(prepared, '$queryRawUnsafe')
  await read()
  const [sql = '', ...values] = ask.mock.calls[0] ?? []
  ask.mockRestore()
  return explain(sql, values)
}

const INDEX = 'outbox_events_position_createdAt_seq_idx'

beforeAll(async () => {
  await writeEvents(Array.from({ length: 3_000 }, () => ({ couponId: mintId(), seq: 1 })))
  while ((await placeEvents()).length > 0);
  await prisma.$queryRawUnsafe('ANALYZE TABLE outbox_events')
})

it('finds what has no place by its index, already in order', async () => {
  const open = pool.getConnection.bind(pool)
  const sent: string[] = []
  const spy = vi.spyOn(pool, 'getConnection').mockImplementation(async () => {
    const connection = await open()
    const execute = vi.spyOn(connection, 'execute')
    const release = connection.release.bind(connection)
    vi.spyOn(connection, 'release').mockImplementationOnce(() => {
      sent.push(...execute.mock.calls.map(([sql]) => (typeof sql === 'string' ? sql : sql.sql)))
      execute.mockRestore()
      return release()
    })
    return connection
  })
  onTestFinished(() => spy.mockRestore())
  await placeEvents()
  spy.mockRestore()
  const [plan] = await explain(sent.find((sql) => sql.includes('position IS NULL ORDER BY')) ?? '', [])
  expect(plan).toMatchObject({ key: INDEX, type: 'ref' })
  expect(plan?.Extra).not.toContain('filesort')
})

it('reads a share from its place on, and nothing before it', async () => {
  const { lastPosition } = await prisma.outboxLine.findUniqueOrThrow({ where: { id: 1 } })
  const window = { shard: 0, shards: 4, types: ['coupon.issued'] as const, limit: 200 }
  const [plan] = await planOf(() => readEvents({ after: lastPosition - 100n, upTo: lastPosition, ...window }))
  expect(plan).toMatchObject({ key: INDEX, type: 'range' })
  expect(Number(plan?.rows)).toBeLessThan(500)
  expect(plan?.Extra).not.toContain('filesort')
})

it('asks for the shares of one consumer by their key', async () => {
  const plans = await planOf(() => findSharesBehind('live'))
  expect(plans.map(({ table, key }) => [table, key])).toEqual([
    ['l', 'PRIMARY'],
    ['c', 'PRIMARY'],
  ])
})
