import { setTimeout as sleep } from 'node:timers/promises'
import { Redis } from 'ioredis'
import { expect, it, onTestFinished, vi } from 'vitest'
import { ownRedis } from '../../../../../drills/lib/own-redis.ts'
import { type Message, messageSchema } from '../../domain/webhooks/message.ts'
import { mintId } from '../../infrastructure/ids.ts'
import { prisma } from '../../infrastructure/prisma.ts'
import type { EventSink } from '../../infrastructure/sinks/event-sink.ts'
import { createKafkaSink } from '../../infrastructure/sinks/kafka.ts'
import { createRedisSink } from '../../infrastructure/sinks/redis-streams.ts'
import { ownKafka } from '../../testing/own-kafka.ts'
import { writeEvents } from '../../testing/write-events.ts'
import { followEvents } from './follow-events.ts'
import { sinkConsumer } from './sink-consumer.ts'

const PATIENCE_MS = 700
const AWAY_MS = 3_000
const ROUNDS = 30

type Broker = {
  openSink: () => EventSink
  freeze: () => void
  thaw: () => void
  /** All that is there, in order. */
  readAll: () => Promise<{ place: string; message: Message }[]>
}

const parse = (text = '') => messageSchema.parse(JSON.parse(text))

async function startKafka(): Promise<Broker> {
  const kafka = await ownKafka()
  const options = { brokers: [kafka.address], topic: 'events', patienceMs: PATIENCE_MS }
  return {
    ...kafka,
    openSink: () => createKafkaSink(options),
    readAll: async () =>
      (await kafka.read('events')).map(({ partition, value }) => ({
        place: `partition ${partition}`,
        message: parse(value),
      })),
  }
}

async function startRedis(): Promise<Broker> {
  const server = await ownRedis()
  const reader = new Redis(server.url)
  onTestFinished(async () => {
    reader.disconnect()
    await server.stop()
  })
  const options = { url: server.url, stream: 'events', maxLength: 1_000_000, patienceMs: PATIENCE_MS }
  return {
    ...server,
    openSink: () => createRedisSink(options),
    readAll: async () =>
      (await reader.xrange('events', '-', '+')).map(([, fields]) => ({
        place: 'the stream',
        message: parse(fields.at(-1)),
      })),
  }
}

/** Two workers that fill the same sink, ended with the test. */
async function startWorkers({ openSink }: Broker) {
  const name = `t-${mintId()}`
  const failures: unknown[] = []
  const stop = new AbortController()
  const sinks = [openSink(), openSink()]
  const work = sinks.map((sink) =>
    followEvents({
      consumers: [{ ...sinkConsumer(sink), name, since: 'now' }],
      signal: stop.signal,
      onError: (error) => failures.push(error),
    }),
  )
  onTestFinished(async () => {
    stop.abort()
    await Promise.all([...work, ...sinks.map((sink) => sink.close())])
  })
  await vi.waitFor(async () => expect(await prisma.consumer.count({ where: { name } })).toBe(4), 10_000)
  return failures
}

it.each([
  ['Kafka', startKafka],
  ['Redis', startRedis],
])(
  'two workers keep order per key in %s while it is away for seconds, and lose nothing',
  async (_, begin) => {
    const broker = await begin()
    const failures = await startWorkers(broker)
    const couponIds = Array.from({ length: 40 }, mintId)
    const tell = async (from: number, to: number) => {
      for (let seq = from; seq <= to; seq += 1)
        await writeEvents(couponIds.map((couponId) => ({ couponId, seq })))
    }
    await tell(1, 10)
    broker.freeze()
    await tell(11, 20)
    await sleep(AWAY_MS)
    await vi.waitFor(() => expect(failures.length).toBeGreaterThan(0), 30_000)
    broker.thaw()
    await tell(21, ROUNDS)

    const sequencesOf = async () => {
      const entries = await broker.readAll()
      return couponIds.map((couponId) => {
        const own = entries.filter(({ message }) => message.subject.id === couponId)
        expect(new Set(own.map(({ place }) => place)).size).toBeLessThanOrEqual(1)
        return [...new Set(own.map(({ message }) => message.subject.sequence))]
      })
    }
    const inOrder = Array.from({ length: ROUNDS }, (_, index) => index + 1)
    await vi.waitFor(async () => expect((await sequencesOf()).flat()).toHaveLength(40 * ROUNDS), {
      timeout: 60_000,
      interval: 500,
    })
    expect(await sequencesOf()).toEqual(couponIds.map(() => inOrder))
  },
)
