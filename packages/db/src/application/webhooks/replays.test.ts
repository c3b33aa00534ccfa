import { expect, it, vi } from 'vitest'
import { MAX_REPLAY } from '../../domain/webhooks/replay.ts'
import { mintId } from '../../infrastructure/ids.ts'
import { prisma } from '../../infrastructure/prisma.ts'
import { auditOf } from '../../testing/audit-of.ts'
import { everyRow } from '../../testing/every-row.ts'
import { openEndpoint } from '../../testing/open-endpoint.ts'
import { rowsExamined } from '../../testing/rows-examined.ts'
import { findPlace } from './find-place.ts'
import { listReplays } from './queries/list-replays.ts'
import { replayEvents } from './replay-events.ts'
import { stopReplay } from './stop-replay.ts'

vi.mock('../../infrastructure/env.ts', async (original) =>
  (await import('../../testing/with-loopback.ts')).withLoopback(original),
)

const START = Date.parse('2026-11-20T00:00:00.000Z')
const minute = (nth: number) => new Date(START + nth * 60_000)
const iso = (nth: number) => minute(nth).toISOString()

/** A line of events, one a minute, of which every third is no longer kept; it ends at `end`. */
async function lineOf(places: number, end = places) {
  await prisma.outboxEvent.deleteMany()
  await prisma.outboxEvent.createMany({
    data: Array.from({ length: places }, (_, index) => index + 1)
      .filter((place) => place % 3 !== 0)
      .map((place) => ({
        id: mintId(),
        aggregate: 'order',
        aggregateId: mintId(),
        seq: 1,
        type: 'order.paid',
        payload: {},
        position: place === places ? end : place,
        createdAt: minute(place),
      })),
  })
  await prisma.outboxLine.updateMany({ data: { lastPosition: end } })
}

it('finds the place of a time by halves, also where events are gone', async () => {
  await lineOf(500)
  for (const nth of [0, 1, 2, 3, 4, 250, 251, 252, 499, 500, 501]) {
    const before = await prisma.outboxEvent.aggregate({
      where: { createdAt: { lt: minute(nth) } },
      _max: { position: true },
    })
    const { answer, rows } = await rowsExamined(() => findPlace(minute(nth)))
    const between = await prisma.outboxEvent.count({
      where: { position: { gt: before._max.position ?? 0n, lte: answer } },
    })
    expect([answer >= (before._max.position ?? 0n), between], `minute ${nth}`).toEqual([true, 0])
    expect(rows).toBeLessThan(60)
  }
})

it('covers what happened in a time, is one at once for an endpoint, and can be stopped', async () => {
  await lineOf(500)
  const endpoint = await openEndpoint()
  const input = { endpointId: endpoint.id, from: iso(100), to: iso(200) }
  const replay = await replayEvents('system', input)
  expect(replay).toMatchObject({ endpointId: endpoint.id, done: 0, finishedAt: null })
  expect(await prisma.webhookReplay.findUnique({ where: { id: replay.id } })).toMatchObject({
    after: expect.toSatisfy((after) => [98n, 99n].includes(after)),
    upTo: expect.toSatisfy((upTo) => [199n, 200n].includes(upTo)),
  })
  const rows = await everyRow()
  await expect(replayEvents('system', input)).rejects.toMatchObject({
    details: { issues: [{ path: ['endpointId'], code: 'under_way' }] },
  })
  expect(await everyRow()).toEqual(rows)

  const stopped = await stopReplay('system', replay)
  expect(stopped.finishedAt).not.toBeNull()
  expect(await stopReplay('system', replay)).toEqual(stopped)
  expect((await listReplays({ endpointId: endpoint.id })).items).toEqual([stopped])
  expect((await auditOf(endpoint.id)).map(({ action }) => action)).toEqual([
    'webhook.created',
    'webhook.replayed',
    'webhook.replay_stopped',
  ])
})

it('begins one of two that are asked for at the same time', async () => {
  await lineOf(500)
  const { id: endpointId } = await openEndpoint()
  const input = { endpointId, from: iso(100), to: iso(200) }
  const asked = await Promise.allSettled([replayEvents('system', input), replayEvents('system', input)])
  expect(asked.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
  expect(await prisma.webhookReplay.count({ where: { endpointId } })).toBe(1)
})

it('refuses more than is sent again at once after a few reads, however long the line is', async () => {
  await lineOf(500, 10_000_000)
  const { id: endpointId } = await openEndpoint()
  const rows = await everyRow()
  const input = { endpointId, from: iso(0), to: iso(600) }
  const { rows: read } = await rowsExamined(() =>
    expect(replayEvents('system', input)).rejects.toMatchObject({
      reason: 'REPLAY_TOO_LARGE',
      details: { places: 10_000_000, max: MAX_REPLAY },
    }),
  )
  expect(read).toBeLessThan(150)
  expect(await everyRow()).toEqual(rows)
})

it('refuses a time of which nothing is kept, an endpoint that is gone, and unknown ones', async () => {
  await lineOf(500)
  const { id: endpointId } = await openEndpoint()
  const input = { endpointId, from: iso(100), to: iso(200) }
  const refusals = [
    [{ ...input, from: iso(700), to: iso(800) }, ['from'], 'nothing_kept'],
    [{ ...input, endpointId: mintId() }, undefined, undefined],
  ] as const
  const rows = await everyRow()
  for (const [asked, path, code] of refusals)
    await expect(replayEvents('system', asked)).rejects.toMatchObject(
      code ? { details: { issues: [{ path, code }] } } : { reason: 'NOT_FOUND' },
    )
  await expect(stopReplay('system', { id: mintId() })).rejects.toMatchObject({ reason: 'NOT_FOUND' })
  expect(await everyRow()).toEqual(rows)

  await prisma.webhookEndpoint.updateMany({ where: { id: endpointId }, data: { status: 'disabled' } })
  await expect(replayEvents('system', input)).rejects.toMatchObject({
    details: { issues: [{ path: ['endpointId'], code: 'disabled' }] },
  })
  expect(await prisma.webhookReplay.count({ where: { endpointId } })).toBe(0)
})
