import { expect, it, vi } from 'vitest'
import { MAX_TOKENS } from '../../domain/tokens/token.ts'
import type * as locks from '../../infrastructure/locks.ts'
import { prisma } from '../../infrastructure/prisma.ts'
import { createBarrier } from '../../testing/barrier.ts'
import { newToken } from '../../testing/new-token.ts'
import { newAccount } from '../../testing/sign-in.ts'
import { createToken } from './create-token.ts'

const unlocked = vi.hoisted(() => ({ on: false }))

/** Once `unlocked` is on: the user is read plainly, and both have come before either goes on. */
vi.mock('../../infrastructure/locks.ts', async (original) => {
  const kept = await original<typeof locks>()
  const barrier = createBarrier(2)
  const readUsers: typeof kept.lockUsers = async (tx, ids) => {
    if (!unlocked.on) return kept.lockUsers(tx, ids)
    const users = await tx.$queryRawUnsafe<Awaited<ReturnType<typeof kept.lockUsers>>>(
      'SELECT id, defaultAddressId, passwordHash FROM users WHERE id = ?',
      [...ids].join(),
    )
    await barrier()
    return users
  }
  return { ...kept, lockUsers: readUsers }
})

/** A shopper who has but one place left makes two tokens at once; how many they have then. */
async function makeTwo() {
  const { actor, password } = await newAccount()
  for (let made = 0; made < MAX_TOKENS - 1; made += 1) await newToken(actor)
  const token = {
    name: '시험',
    scopes: ['orders:read' as const],
    expiresInDays: null,
    currentPassword: password,
  }
  await Promise.allSettled([createToken(actor, token), createToken(actor, token)])
  return prisma.personalToken.count({ where: { userId: actor.userId } })
}

it('two who are made at once for the last place are one', async () => {
  for (let round = 0; round < 5; round += 1) expect(await makeTwo()).toBe(MAX_TOKENS)
})

it('without the lock of the user they would be two', async () => {
  unlocked.on = true
  expect(await makeTwo()).toBe(MAX_TOKENS + 1)
})
