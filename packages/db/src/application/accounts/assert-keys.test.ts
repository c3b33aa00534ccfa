import { afterEach, expect, test, vi } from 'vitest'
import { newAccount } from '../../testing/sign-in.ts'
import { assertKeys } from './assert-keys.ts'

const otherKey = Buffer.alloc(32, 7).toString('base64')

/** The start of a shop with one setting changed: its modules anew, on the same database. */
async function startWith(setting: string, value: string) {
  vi.stubEnv(setting, value)
  vi.resetModules()
  const start = await import('./assert-keys.ts')
  const { prisma } = await import('../../infrastructure/prisma.ts')
  const { pool } = await import('../../infrastructure/pool.ts')
  try {
    return await start.assertKeys()
  } finally {
    await prisma.$disconnect()
    await pool.end()
  }
}

afterEach(() => {
  vi.unstubAllEnvs()
  vi.resetModules()
})

test('a shop with the keys of its database starts', async () => {
  await newAccount()
  await expect(assertKeys()).resolves.toBeUndefined()
})

test.each([
  [
    'FIELD_KEYS',
    `other:${otherKey}`,
    'FIELD_KEYS lacks a key that this database was written with: put it back.',
  ],
  [
    'BLIND_INDEX_KEY',
    otherKey,
    'BLIND_INDEX_KEY is not the one that this database was written with: put it back.',
  ],
])('a shop with another %s does not start, and says why', async (setting, value, sentence) => {
  await newAccount()
  await expect(startWith(setting, value)).rejects.toThrow(sentence)
})
