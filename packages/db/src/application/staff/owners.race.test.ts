import { expect, it, vi } from 'vitest'
import type * as environment from '../../infrastructure/env.ts'
import { prisma } from '../../infrastructure/prisma.ts'
import { newStaff } from '../../testing/new-staff.ts'
import { changeRole } from './change-role.ts'
import { disableStaff } from './disable-staff.ts'
import { resetAccess } from './reset-access.ts'
import type { StaffActor } from './staff-actor.ts'

vi.mock('../../infrastructure/env.ts', async (original: () => Promise<typeof environment>) =>
  (await import('../../testing/own-database.ts')).onOwnDatabase(original),
)

const owners = () => prisma.staff.count({ where: { role: 'owner', status: 'active' } })
const stepDown = (actor: StaffActor) => changeRole(actor, { id: actor.staffId, role: 'manager', version: 1 })

it('of owners who all step down at once, one stays', async () => {
  for (let round = 0; round < 5; round += 1) {
    await prisma.staff.deleteMany()
    const all = await Promise.all(Array.from({ length: 4 }, () => newStaff('owner')))
    const outcomes = await Promise.allSettled(all.map(stepDown))
    const refused = outcomes.filter(({ status }) => status === 'rejected')
    expect(refused).toMatchObject([{ reason: { reason: 'LAST_OWNER', details: null } }])
    expect(await owners()).toBe(1)
  }
})

it('two owners who demote, disable or reset each other at once leave one', async () => {
  for (const act of [
    (actor: StaffActor, id: string) => changeRole(actor, { id, role: 'viewer', version: 1 }),
    (actor: StaffActor, id: string) => disableStaff(actor, { id }),
    (actor: StaffActor, id: string) => resetAccess(actor, { id }),
  ]) {
    await prisma.staff.deleteMany()
    const [one, two] = [await newStaff('owner'), await newStaff('owner')]
    const outcomes = await Promise.allSettled([act(one, two.staffId), act(two, one.staffId)])
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(await owners()).toBe(1)
  }
})
