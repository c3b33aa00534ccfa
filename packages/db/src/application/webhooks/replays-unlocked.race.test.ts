import { expect, it, vi } from 'vitest'
import type * as locks from '../../infrastructure/locks.ts'
import { prisma } from '../../infrastructure/prisma.ts'
import { createBarrier } from '../../testing/barrier.ts'
import { openEndpoint } from '../../testing/open-endpoint.ts'
import { stretchLine } from '../../testing/stretch-line.ts'
import { replayEvents } from './replay-events.ts'

vi.mock('../../infrastructure/env.ts', async (original) =>
  (await import('../../testing/own-database.ts')).onOwnDatabase(original),
)

const beforeCommit = vi.hoisted(() => ({ wait: async () => {} }))

/** Without the lock of an endpoint, and with both having looked before either commits. */
vi.mock('../../infrastructure/locks.ts', async (original) => ({
  ...(await original<typeof locks>()),
  lockEndpoints: async () => [{ id: '', status: 'active' }],
}))
vi.mock('../audit/write-audit.ts', () => ({ writeAudit: () => beforeCommit.wait() }))

it('begins two replays to one endpoint at once without its lock', async () => {
  await stretchLine(100)
  const { id: endpointId } = await openEndpoint()
  beforeCommit.wait = createBarrier(2)
  const input = { endpointId, from: '2020-01-01T00:00:00.000Z', to: '2040-01-01T00:00:00.000Z' }
  await Promise.all([replayEvents('system', input), replayEvents('system', input)])
  expect(await prisma.webhookReplay.count({ where: { endpointId, finishedAt: null } })).toBe(2)
})
