import { expect, test } from 'vitest'
import { prisma } from '../../infrastructure/prisma.ts'
import { hashToken, mintToken } from '../../infrastructure/token.ts'
import { newSignedInShopper } from '../../testing/sign-in.ts'
import { readSession } from './read-sessions.ts'
import { createSessionCache } from './session-cache.ts'

function cacheWithClock({ readingTakes = 0 } = {}) {
  const clock = { ms: 0, readings: 0 }
  const read = (tokenHash: string) => {
    clock.readings += 1
    clock.ms += readingTakes
    return readSession(tokenHash)
  }
  return { clock, cache: createSessionCache(read, () => clock.ms) }
}

async function newSession() {
  const { token, actor } = await newSignedInShopper()
  const end = () => prisma.session.delete({ where: { id: actor.sessionId } })
  return { tokenHash: hashToken(token), actor, end }
}

test('a session that ended elsewhere is known for five seconds and not longer', async () => {
  const { tokenHash, actor, end } = await newSession()
  const { clock, cache } = cacheWithClock()
  expect(await cache.find(tokenHash)).toEqual(actor)
  await end()
  clock.ms = 4_999
  expect(await cache.find(tokenHash)).toEqual(actor)
  clock.ms = 5_000
  expect(await cache.find(tokenHash)).toBeNull()
})

test('a slow reading counts from its beginning', async () => {
  const { tokenHash, actor, end } = await newSession()
  const { clock, cache } = cacheWithClock({ readingTakes: 3_000 })
  expect(await cache.find(tokenHash)).toEqual(actor)
  await end()
  clock.ms = 4_999
  expect(await cache.find(tokenHash)).toEqual(actor)
  clock.ms = 5_000
  expect(await cache.find(tokenHash)).toBeNull()
})

test('calls at once share one reading', async () => {
  const { tokenHash, actor } = await newSession()
  const { clock, cache } = cacheWithClock()
  const found = await Promise.all(Array.from({ length: 50 }, () => cache.find(tokenHash)))
  expect(found).toEqual(Array.from({ length: 50 }, () => actor))
  expect(clock.readings).toBe(1)
})

test('an unknown token is asked for again after a second', async () => {
  const { tokenHash, actor } = await newSession()
  const unknown = hashToken(mintToken())
  const { clock, cache } = cacheWithClock()
  expect(await cache.find(unknown)).toBeNull()
  await prisma.session.update({ where: { tokenHash }, data: { tokenHash: unknown } })
  clock.ms = 999
  expect(await cache.find(unknown)).toBeNull()
  clock.ms = 1_000
  expect(await cache.find(unknown)).toEqual(actor)
})

test('what is forgotten is gone at once, and a reading that was under way does not bring it back', async () => {
  const { tokenHash, actor, end } = await newSession()
  const { cache } = cacheWithClock()
  const underway = cache.find(tokenHash)
  cache.forget([tokenHash])
  expect(await underway).toEqual(actor)
  await end()
  expect(await cache.find(tokenHash)).toBeNull()
})

test('a reading that fails is not remembered', async () => {
  const failing = createSessionCache(() => Promise.reject(new Error('the database is away')))
  await expect(failing.find('a')).rejects.toThrow('the database is away')
  await expect(failing.find('a')).rejects.toThrow('the database is away')
})
