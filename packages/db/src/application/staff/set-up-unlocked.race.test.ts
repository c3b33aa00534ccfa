import { expect, it, vi } from 'vitest'
import type * as environment from '../../infrastructure/env.ts'
import type * as locks from '../../infrastructure/locks.ts'
import { prisma } from '../../infrastructure/prisma.ts'
import { createBarrier } from '../../testing/barrier.ts'
import { visitor } from '../../testing/new-staff.ts'
import type * as owner from './insert-owner.ts'
import { setUpOwner } from './set-up-owner.ts'

const token = vi.hoisted(() => 'the token that the start printed')

vi.mock('../../infrastructure/env.ts', async (original: () => Promise<typeof environment>) => {
  const { onOwnDatabase } = await import('../../testing/own-database.ts')
  const { env } = await onOwnDatabase(original)
  return { env: { ...env, SETUP_TOKEN: token } }
})

/** Without the lock that makes one wait for the other. */
vi.mock('../../infrastructure/locks.ts', async (original) => ({
  ...(await original<typeof locks>()),
  lockSettings: async () => [],
}))

/** Neither commits before both have looked whether anyone is there. */
vi.mock('./insert-owner.ts', async (original) => {
  const barrier = createBarrier(2)
  const { insertOwner } = await original<typeof owner>()
  return {
    insertOwner: async (...given: Parameters<typeof insertOwner>) => {
      const inserted = await insertOwner(...given)
      await barrier()
      return inserted
    },
  }
})

it('without the lock of the settings, two at once would both be the first owner', async () => {
  const setUp = (email: string) =>
    setUpOwner({ token, email, name: '이서윤', password: 'correct horse', as: 'bearer' }, visitor)
  await Promise.all([setUp('a@firstcome.example'), setUp('b@firstcome.example')])
  expect(await prisma.staff.count({ where: { role: 'owner' } })).toBe(2)
})
