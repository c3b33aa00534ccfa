import { expect, test, vi } from 'vitest'
import { createKeyInputSchema, MAX_KEYS } from '../../domain/service/key.ts'
import { kindOf } from '../../infrastructure/checked-token.ts'
import type * as environment from '../../infrastructure/env.ts'
import { mintId } from '../../infrastructure/ids.ts'
import { prisma } from '../../infrastructure/prisma.ts'
import { auditOf } from '../../testing/audit-of.ts'
import { newStaff } from '../../testing/new-staff.ts'
import { newServiceKey } from '../../testing/new-token.ts'
import { findCaller } from '../tokens/find-caller.ts'
import { createKey } from './create-key.ts'
import { listKeys } from './queries/list-keys.ts'
import { revokeKey } from './revoke-key.ts'

vi.mock('../../infrastructure/env.ts', async (original: () => Promise<typeof environment>) =>
  (await import('../../testing/own-database.ts')).onOwnDatabase(original),
)

const input = createKeyInputSchema.parse({
  name: '데이터 플랫폼',
  scopes: ['orders:read'],
  expiresInDays: 90,
})

test('a key stands for a service until it is revoked; both are in the log, the key itself is nowhere', async () => {
  const owner = await newStaff('owner')
  const { key, secret } = await createKey(owner, input)
  expect(kindOf(secret)).toBe('fck')
  expect(key).toMatchObject({
    name: '데이터 플랫폼',
    ending: secret.slice(-4),
    scopes: ['orders:read'],
    by: 'staff',
    staff: { id: owner.staffId, name: '이서윤' },
    lastUsedAt: null,
    revokedAt: null,
  })
  expect(await findCaller(secret)).toEqual({ keyId: key.id, scopes: ['orders:read'] })

  const revoked = await revokeKey(owner, { id: key.id })
  expect(revoked).toMatchObject({ id: key.id, revokedAt: expect.any(String) })
  expect(await findCaller(secret)).toBeNull()
  expect(await revokeKey(owner, { id: key.id })).toMatchObject({ revokedAt: revoked.revokedAt })

  const log = await auditOf(key.id)
  expect(log).toMatchObject([
    {
      actor: `staff:${owner.staffId}`,
      action: 'key.created',
      before: null,
      after: { ending: key.ending, scopes: ['orders:read'], expiresAt: key.expiresAt },
    },
    { actor: `staff:${owner.staffId}`, action: 'key.revoked', before: { ending: key.ending }, after: null },
  ])
  const kept = JSON.stringify([log, await prisma.serviceKey.findMany()])
  expect(kept).not.toContain(secret.slice(4, 40))
})

test('a key that has run out stands for nobody', async () => {
  const { key, secret } = await createKey('system', input)
  await prisma.$executeRaw`UPDATE service_keys SET expiresAt = NOW(3) WHERE id = ${key.id}`
  expect(await findCaller(secret)).toBeNull()
})

test('keys that are good come first, then the latest that are not', async () => {
  await prisma.serviceKey.deleteMany()
  const [oldest, middle, newest] = [await newServiceKey(), await newServiceKey(), await newServiceKey()]
  await revokeKey('system', { id: newest.id })
  await prisma.$executeRaw`UPDATE service_keys SET createdAt = NOW(3) - INTERVAL 1 DAY WHERE id = ${oldest.id}`
  expect((await listKeys()).items.map(({ id }) => id)).toEqual([middle.id, oldest.id, newest.id])
})

test('one more than fifty is refused, also when two are made at once, and an unknown one cannot be revoked', async () => {
  await prisma.serviceKey.deleteMany()
  for (let made = 0; made < MAX_KEYS - 1; made += 1) await newServiceKey()
  const gone = await newServiceKey()
  await revokeKey('system', { id: gone.id })
  const owners = [await newStaff('owner'), await newStaff('owner')]
  const outcomes = await Promise.allSettled(owners.map((owner) => createKey(owner, input)))
  expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  expect(outcomes).toContainEqual({
    status: 'rejected',
    reason: expect.objectContaining({
      reason: 'INVALID_INPUT',
      details: { issues: [{ path: ['name'], code: 'too_many' }] },
    }),
  })
  expect(await prisma.serviceKey.count({ where: { revokedAt: null } })).toBe(MAX_KEYS)
  await expect(revokeKey('system', { id: mintId() })).rejects.toMatchObject({ reason: 'NOT_FOUND' })
})
