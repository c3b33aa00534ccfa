import { expect, it, vi } from 'vitest'
import type * as environment from '../../infrastructure/env.ts'
import { prisma } from '../../infrastructure/prisma.ts'
import { createBarrier } from '../../testing/barrier.ts'
import { newStaff } from '../../testing/new-staff.ts'
import { changeRole } from './change-role.ts'
import type * as owners from './owners.ts'

vi.mock('../../infrastructure/env.ts', async (original: () => Promise<typeof environment>) =>
  (await import('../../testing/own-database.ts')).onOwnDatabase(original),
)

/** Without the locks of all owners, and with both having looked before either commits. */
vi.mock('./owners.ts', async (original) => {
  const barrier = createBarrier(2)
  const { assertOwnerRemains } = await original<typeof owners>()
  return {
    findOwners: async () => [],
    assertOwnerRemains: async (...given: Parameters<typeof assertOwnerRemains>) => {
      await assertOwnerRemains(...given)
      await barrier()
    },
  }
})

it('without the locks of all owners, two who step down at once would leave none', async () => {
  const both = [await newStaff('owner'), await newStaff('owner')]
  await Promise.all(
    both.map(({ staffId: id, ...actor }) =>
      changeRole({ ...actor, staffId: id }, { id, role: 'manager', version: 1 }),
    ),
  )
  expect(await prisma.staff.count({ where: { role: 'owner' } })).toBe(0)
})
