import { expect, test, vi } from 'vitest'
import manifest from '../../../../../package.json' with { type: 'json' }
import { prisma } from '../../infrastructure/prisma.ts'
import { catchUp } from '../../testing/catch-up.ts'
import { buyOne } from '../../testing/checkout.ts'
import { openEndpoint } from '../../testing/open-endpoint.ts'
import { newProduct, newShopper } from '../../testing/rows.ts'
import { fanOut } from '../webhooks/fan-out.ts'
import { systemHealth } from './system-health.ts'

vi.mock('../../infrastructure/env.ts', async (original) =>
  (await import('../../testing/own-database.ts')).onOwnDatabase(original),
)

test('tells of the database, Redis and the worker that was heard of last', async () => {
  await prisma.$executeRaw`INSERT INTO book_marks (name, value, updatedAt) VALUES ('turn', '', NOW(3))
    ON DUPLICATE KEY UPDATE updatedAt = NOW(3)`
  const health = await systemHealth()
  expect(health).toMatchObject({
    database: true,
    redis: true,
    version: manifest.version,
    worker: { ok: true },
  })
  expect(health.worker.behind).toBeGreaterThanOrEqual(0)
  const silence = Date.parse(health.checkedAt) - Date.parse(health.worker.seenAt ?? '')
  expect(silence).toBeLessThan(5_000)
})

test('tells how far each consumer is, which of them fail, and since when webhooks wait', async () => {
  const { id } = await openEndpoint()
  await buyOne(await newShopper({ balance: 50_000 }), await newProduct())
  await catchUp(fanOut)
  await prisma.consumer.createMany({ data: { name: 'test', shard: 0, position: 0, failures: 3 } })
  const { lastPosition } = await prisma.outboxLine.findUniqueOrThrow({ where: { id: 1 } })
  const delivery = await prisma.webhookDelivery.findFirstOrThrow({ where: { endpointId: id } })
  const { consumers, webhooks } = await systemHealth()
  expect(consumers).toEqual([
    { name: 'test', behind: Number(lastPosition), failing: true },
    { name: 'webhooks', behind: expect.toSatisfy((behind) => behind < 200), failing: false },
  ])
  expect(webhooks).toEqual({ waiting: 1, since: delivery.createdAt.toISOString() })
})
