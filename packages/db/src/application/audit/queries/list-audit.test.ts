import { beforeAll, expect, test } from 'vitest'
import type { ListAuditInput } from '../../../domain/audit/audit.ts'
import { mintId } from '../../../infrastructure/ids.ts'
import { prisma } from '../../../infrastructure/prisma.ts'
import { newStaff } from '../../../testing/new-staff.ts'
import type { StaffActor } from '../../staff/staff-actor.ts'
import { auditPath } from '../audit-path.ts'
import { listAudit } from './list-audit.ts'

/** A time of this run's own, long ago. */
const START = Date.parse('1990-01-01T00:00:00.000Z') + Math.floor(Math.random() * 10_000) * 86_400_000
const at = (minute: number) => new Date(START + minute * 60_000)
const orderId = mintId()
const action = `order.tried_${mintId().slice(-8)}`
let staff: StaffActor
let other: StaffActor

/** Forty acts, a minute apart, by two members of staff in turn; every fourth is on one order, every third is of one kind. */
beforeAll(async () => {
  staff = await newStaff()
  other = await newStaff()
  await prisma.auditEntry.createMany({
    data: Array.from({ length: 40 }, (_, minute) => ({
      id: mintId(),
      actor: `staff:${(minute % 2 ? other : staff).staffId}`,
      action: minute % 3 ? 'order.noted' : action,
      subjectType: 'order',
      subjectId: minute % 4 ? mintId() : orderId,
      before: { minute },
      reason: 'test',
      address: '203.0.113.7',
      createdAt: at(minute),
    })),
  })
})

/** The minutes of all acts that a filter finds, page by page. */
async function minutesOf(filter: Partial<ListAuditInput>, limit = 3): Promise<unknown[]> {
  const minutes: unknown[] = []
  let cursor: string | undefined
  do {
    const page = await listAudit({ ...filter, cursor, limit })
    minutes.push(...page.items.map(({ before }) => before?.minute))
    cursor = page.nextCursor ?? undefined
  } while (cursor)
  return minutes
}

const every = (step: number, from = 0) =>
  Array.from({ length: 40 }, (_, index) => index)
    .filter((minute) => minute >= from && (minute - from) % step === 0)
    .toReversed()
const period = { from: at(0).toISOString(), to: at(40).toISOString() }

test('tells who did what, when, from where, and what it was before', async () => {
  const { items } = await listAudit({ subjectId: orderId, limit: 1 })
  expect(items).toEqual([
    {
      id: expect.any(String),
      staff: { id: staff.staffId, name: '이서윤' },
      action,
      subject: { type: 'order', id: orderId, name: null },
      before: { minute: 36 },
      after: null,
      reason: 'test',
      address: '203.0.113.7',
      device: null,
      at: at(36).toISOString(),
    },
  ])
})

test('is found by member, kind of act, subject and time, alone and together, in pages without gaps', async () => {
  expect(await minutesOf(period)).toEqual(every(1))
  expect(await minutesOf({ staffId: other.staffId })).toEqual(every(2, 1))
  expect(await minutesOf({ action })).toEqual(every(3))
  expect(await minutesOf({ subjectId: orderId })).toEqual(every(4))
  expect(await minutesOf({ subjectId: orderId, action })).toEqual(every(12))
  expect(await minutesOf({ staffId: other.staffId, action, ...period })).toEqual(every(6, 3))
  expect(await minutesOf({ action, from: at(6).toISOString(), to: at(12).toISOString() })).toEqual([9, 6])
  expect(await minutesOf({ subjectId: orderId, staffId: other.staffId })).toEqual([])
})

test('acts of the same moment are all told', async () => {
  const subjectId = mintId()
  await prisma.auditEntry.createMany({
    data: Array.from({ length: 7 }, (_, minute) => ({
      id: mintId(),
      actor: 'system',
      action: 'order.noted',
      subjectType: 'order',
      subjectId,
      before: { minute },
      createdAt: at(0),
    })),
  })
  const minutes = await minutesOf({ subjectId }, 2)
  expect(minutes).toHaveLength(7)
  expect(new Set(minutes)).toEqual(new Set([0, 1, 2, 3, 4, 5, 6]))
  expect((await listAudit({ subjectId, limit: 1 })).items).toMatchObject([{ staff: null }])
})

test('a cursor of another filter is refused', async () => {
  const { nextCursor } = await listAudit({ action, limit: 1 })
  await expect(listAudit({ cursor: nextCursor ?? '', limit: 1 })).rejects.toMatchObject({
    reason: 'INVALID_INPUT',
    details: { issues: [{ path: ['cursor'], code: 'invalid_cursor' }] },
  })
})

test.each([
  ['audit_entries_createdAt_id_idx', {}],
  ['audit_entries_actor_createdAt_id_idx', { staffId: mintId() }],
  ['audit_entries_action_createdAt_id_idx', { action: 'order.noted', staffId: mintId() }],
  ['audit_entries_subjectId_createdAt_id_idx', { subjectId: mintId(), action: 'order.noted' }],
] as const)('walks along %s', (index, filter) => {
  expect(auditPath(filter).index).toBe(index)
})
