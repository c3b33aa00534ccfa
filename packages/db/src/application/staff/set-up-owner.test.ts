import { beforeEach, expect, test, vi } from 'vitest'
import type * as environment from '../../infrastructure/env.ts'
import { prisma } from '../../infrastructure/prisma.ts'
import { auditOf } from '../../testing/audit-of.ts'
import { visitor } from '../../testing/new-staff.ts'
import { findStaffSession } from './find-staff-session.ts'
import { openDemoOwner } from './open-demo-owner.ts'
import { getSetUpState } from './queries/get-set-up-state.ts'
import { setUpOwner } from './set-up-owner.ts'

const SETUP_TOKEN = vi.hoisted(() => 'the token that the start printed')

vi.mock('../../infrastructure/env.ts', async (original: () => Promise<typeof environment>) => {
  const { onOwnDatabase } = await import('../../testing/own-database.ts')
  const { env } = await onOwnDatabase(original)
  return { env: { ...env, SETUP_TOKEN } }
})

const person = { name: '이서윤', password: 'correct horse', as: 'bearer' as const }
const setUp = (email: string, token = SETUP_TOKEN) => setUpOwner({ ...person, email, token }, visitor)
const staff = () => prisma.staff.count()

beforeEach(async () => {
  await prisma.staffSession.deleteMany()
  await prisma.staff.deleteMany()
})

test('who knows the token is the first owner, signed in', async () => {
  expect(await getSetUpState()).toEqual({ needed: true })
  const entered = await setUp('seoyun@firstcome.example')
  const { id } = entered.staff
  expect(entered.staff).toMatchObject({ email: 'seoyun@firstcome.example', role: 'owner', totp: false })
  expect(await findStaffSession(entered.token)).toMatchObject({ staffId: id, role: 'owner' })
  expect(await auditOf(id)).toMatchObject([{ action: 'staff.set_up', after: { role: 'owner' } }])
  expect(await getSetUpState()).toEqual({ needed: false })
})

test('a wrong token makes nobody', async () => {
  for (const token of [`${SETUP_TOKEN}.`, 'x'.repeat(SETUP_TOKEN.length)])
    await expect(setUp('a@firstcome.example', token)).rejects.toMatchObject({ reason: 'UNAUTHORIZED' })
  expect(await staff()).toBe(0)
})

test('of two at once one is made, and nobody after', async () => {
  const twins = await Promise.allSettled([setUp('a@firstcome.example'), setUp('b@firstcome.example')])
  expect(twins.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
  expect(await staff()).toBe(1)
  await expect(setUp('c@firstcome.example')).rejects.toMatchObject({ reason: 'FORBIDDEN' })
  expect(await staff()).toBe(1)
})

test('a demo gets its owner once, and never beside other staff', async () => {
  const owner = { email: 'owner@firstcome.example', name: '이서윤', password: 'correct horse' }
  await openDemoOwner(owner)
  await openDemoOwner({ ...owner, email: 'other@firstcome.example' })
  expect(await staff()).toBe(1)
})
