import { expect, test, vi } from 'vitest'
import { prepared } from '../../infrastructure/prepared.ts'
import { prisma } from '../../infrastructure/prisma.ts'
import { hashToken, mintToken } from '../../infrastructure/token.ts'
import { fundShoppers } from '../../testing/fund-shoppers.ts'
import { newSignedInShopper } from '../../testing/sign-in.ts'
import { findSessions, readSession } from './read-sessions.ts'

const DAYS_30 = 30 * 24 * 60 * 60

test('1,000 first calls at once are a handful of queries, and each finds its own shopper', async () => {
  const shoppers = await fundShoppers({ count: 1_000, balance: 0 })
  const query = vi.spyOn(prepared, '$queryRawUnsafe')
  const found = await Promise.all(shoppers.map(({ token }) => readSession(hashToken(token))))
  expect(query.mock.calls.length).toBeGreaterThan(0)
  expect(query.mock.calls.length).toBeLessThanOrEqual(5)
  query.mockRestore()
  expect(found.map((actor) => actor?.userId)).toEqual(shoppers.map(({ userId }) => userId))
})

test('every token is looked up through its unique index', async () => {
  const hashes = JSON.stringify(Array.from({ length: 100 }, () => [hashToken(mintToken())]))
  const plan = await prisma.$queryRawUnsafe<{ table: string; type: string; key: string }[]>(
    `EXPLAIN ${findSessions}`,
    hashes,
  )
  expect(plan.find(({ table }) => table === 't')).toMatchObject({
    type: 'eq_ref',
    key: 'sessions_tokenHash_key',
  })
})

test('a session that has run out by the clock of the database is none', async () => {
  const { token, actor } = await newSignedInShopper()
  const expire = (seconds: number) =>
    prisma.$executeRaw`UPDATE sessions SET expiresAt = NOW(3) + INTERVAL ${seconds} SECOND WHERE id = ${actor.sessionId}`
  await expire(60)
  expect(await readSession(hashToken(token))).toEqual(actor)
  await expire(0)
  expect(await readSession(hashToken(token))).toBeNull()
})

test('using a session gives it another 30 days, at most once an hour', async () => {
  const used = await newSignedInShopper()
  const renewed = await newSignedInShopper()
  await age(used.actor.sessionId, 59)
  await age(renewed.actor.sessionId, 61)
  await Promise.all([used, renewed].map(({ token }) => readSession(hashToken(token))))

  await vi.waitFor(async () => {
    const left = await secondsLeft(renewed.actor.sessionId)
    expect(left).toBeGreaterThan(DAYS_30 - 60)
    expect(left).toBeLessThanOrEqual(DAYS_30)
  })
  expect(await secondsLeft(used.actor.sessionId)).toBeLessThan(DAYS_30 - 59 * 60 + 1)
})

/** As if the session had last been used that many minutes ago. */
const age = (id: string, minutes: number) =>
  prisma.$executeRaw`UPDATE sessions SET lastSeenAt = NOW(3) - INTERVAL ${minutes} MINUTE,
    expiresAt = NOW(3) - INTERVAL ${minutes} MINUTE + INTERVAL 30 DAY WHERE id = ${id}`

async function secondsLeft(id: string) {
  const [row] = await prisma.$queryRaw<{ left: bigint }[]>`
    SELECT TIMESTAMPDIFF(SECOND, NOW(3), expiresAt) AS \`left\` FROM sessions WHERE id = ${id}`
  return Number(row?.left)
}
