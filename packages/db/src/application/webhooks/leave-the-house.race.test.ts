import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { Redis } from 'ioredis'
import { expect, it, onTestFinished, vi } from 'vitest'
import { environmentWith } from '../../../../../apps/server/src/env.ts'
import { freePort } from '../../../../../scripts/lib/ports.ts'
import { env } from '../../infrastructure/env.ts'
import { mintId } from '../../infrastructure/ids.ts'
import { prisma } from '../../infrastructure/prisma.ts'
import { refund } from '../../testing/change-order.ts'
import { newEndpoint } from '../../testing/new-endpoint.ts'
import { ownKafka } from '../../testing/own-kafka.ts'
import { buyThree, shipThree } from '../../testing/ship.ts'

vi.mock('../../infrastructure/env.ts', async (original) =>
  (await import('../../testing/own-webhooks.ts')).onOwnWebhooks(original),
)

/** Other suites may keep the machine busy. */
const PATIENCE = { timeout: 30_000, interval: 200 }
const ROOT = resolve(import.meta.dirname, '../../../../..')

/** A program of the repository as it is started for real; killed with the test. */
function start(file: string, args: string[], change: Record<string, string> = {}): ChildProcess {
  const child = spawn(process.execPath, [join(ROOT, file), ...args], {
    env: environmentWith(change),
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  })
  child.stdout?.resume()
  onTestFinished(() => void child.kill('SIGKILL'))
  return child
}

/** The example receiver, for an endpoint of its own, and what it has written. */
async function startDataPlatform() {
  const folder = mkdtempSync(join(tmpdir(), 'platform-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const port = await freePort()
  const { secret } = await newEndpoint(`http://127.0.0.1:${port}/hooks`)
  writeFileSync(join(folder, 'secret.txt'), secret)
  const days = join(folder, 'events')
  const receiver = start('packages/client/examples/receive.ts', [join(folder, 'secret.txt'), days, `${port}`])
  if (receiver.stdout) await once(receiver.stdout, 'data')
  return () => readdirSync(days).flatMap((day) => linesIn(readFileSync(join(days, day), 'utf8')))
}

const linesIn = (text: string) =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))

it('brings what happens to orders to a receiver, a stream and a topic, by a worker as it is started', async () => {
  const kafka = await ownKafka()
  const stream = `t-${mintId()}`
  const redis = new Redis(env.REDIS_URL)
  onTestFinished(async () => {
    await redis.del(stream)
    redis.disconnect()
  })
  const readFiles = await startDataPlatform()
  const worker = start('apps/worker/src/main.ts', [], {
    DATABASE_URL: env.DATABASE_URL,
    WEBHOOK_ALLOW_LOOPBACK: '1',
    EVENT_SINKS: 'redis,kafka',
    EVENT_STREAM: stream,
    KAFKA_BROKERS: kafka.address,
  })
  await once(worker, 'message')

  const sold = await buyThree()
  await refund(sold.shopper, sold.order, sold.pieces(1))
  const sent = await shipThree()
  const told = [
    [sold.order.id, 'order.paid'],
    [sold.order.id, 'order.refunded'],
    [sent.order.id, 'order.paid'],
    [sent.order.id, 'order.shipped'],
  ]
  const ways = [
    async () => readFiles(),
    async () =>
      (await redis.xrange(stream, '-', '+')).map(([, fields]) => JSON.parse(fields.at(-1) ?? 'null')),
    async () => (await kafka.read('firstcome.events')).map(({ value }) => JSON.parse(value)),
  ]
  for (const read of ways)
    await vi.waitFor(async () => {
      // What came twice has the same id, and counts once.
      const messages = new Map((await read()).map((message) => [message.id, message])).values()
      const byOrder = Map.groupBy(messages, ({ subject }) => subject.id)
      const heard = [sold, sent].flatMap(({ order }) => byOrder.get(order.id) ?? [])
      expect(heard.map(({ subject, type }) => [subject.id, type])).toEqual(told)
    }, PATIENCE)
  await vi.waitFor(
    async () =>
      expect(await prisma.webhookDelivery.count({ where: { status: { not: 'delivered' } } })).toBe(0),
    PATIENCE,
  )

  worker.kill('SIGTERM')
  expect(await once(worker, 'exit')).toEqual([0, null])
})
