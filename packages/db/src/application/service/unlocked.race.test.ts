import { expect, it, vi } from 'vitest'
import { createKeyInputSchema, MAX_KEYS } from '../../domain/service/key.ts'
import type * as environment from '../../infrastructure/env.ts'
import type * as locks from '../../infrastructure/locks.ts'
import { prisma } from '../../infrastructure/prisma.ts'
import { createBarrier } from '../../testing/barrier.ts'
import { newStaff } from '../../testing/new-staff.ts'
import { newServiceKey } from '../../testing/new-token.ts'
import { createKey } from './create-key.ts'

vi.mock('../../infrastructure/env.ts', async (original: () => Promise<typeof environment>) =>
  (await import('../../testing/own-database.ts')).onOwnDatabase(original),
)

/** Without the lock of the settings, and with both having come before either goes on. */
vi.mock('../../infrastructure/locks.ts', async (original) => {
  const barrier = createBarrier(2)
  return { ...(await original<typeof locks>()), lockSettings: () => barrier() }
})

it('without the lock of the settings, two owners who make the last key at once would make one too many', async () => {
  for (let made = 0; made < MAX_KEYS - 1; made += 1) await newServiceKey()
  const input = createKeyInputSchema.parse({ name: '시험', scopes: ['orders:read'], expiresInDays: null })
  const owners = [await newStaff('owner'), await newStaff('owner')]
  await Promise.all(owners.map((owner) => createKey(owner, input)))
  expect(await prisma.serviceKey.count({ where: { revokedAt: null } })).toBe(MAX_KEYS + 1)
})
