import { Redis } from 'ioredis'
import { expect, it, onTestFinished } from 'vitest'
import { ownRedis } from '../../../../../drills/lib/own-redis.ts'
import { freePort } from '../../../../../scripts/lib/ports.ts'
import { webhookMessage } from '../../testing/webhook-message.ts'
import { createRedisSink } from './redis-streams.ts'

/** A Redis of the test's own, a sink that writes to it, and what another client reads there. */
async function setUp({ maxLength = 1_000 } = {}) {
  const server = await ownRedis()
  const sink = createRedisSink({ url: server.url, stream: 'events', maxLength, patienceMs: 500 })
  const reader = new Redis(server.url)
  onTestFinished(async () => {
    reader.disconnect()
    await sink.close()
    await server.stop()
  })
  const read = async () => (await reader.xrange('events', '-', '+')).map(([, fields]) => fields)
  return { server, sink, reader, read }
}

const paid = (count: number) => Array.from({ length: count }, () => webhookMessage('order.paid'))

it('appends an entry for each message, in order', async () => {
  const { sink, read } = await setUp()
  const messages = [...paid(2), webhookMessage('wallet.charged')]
  await sink.send(messages.slice(0, 1))
  await sink.send(messages.slice(1))
  expect(await read()).toEqual(
    messages.map((message) => [
      'id',
      message.id,
      'type',
      message.type,
      'subject',
      message.subject.id,
      'message',
      JSON.stringify(message),
    ]),
  )
})

it('keeps the latest, roughly as many as it shall', async () => {
  const { sink, read } = await setUp({ maxLength: 100 })
  const messages = paid(1_000)
  for (let from = 0; from < 1_000; from += 200) await sink.send(messages.slice(from, from + 200))
  const ids = (await read()).map(([, id]) => id)
  expect(ids.length).toBeGreaterThanOrEqual(100)
  expect(ids.length).toBeLessThan(300)
  expect(ids).toEqual(messages.slice(-ids.length).map(({ id }) => id))
})

it('writes all of a batch or nothing, also when the memory ends in its middle', async () => {
  const { sink, reader, read } = await setUp()
  const long = paid(50).map((message) => ({ ...message, note: 'x'.repeat(60_000) }))
  const [, used = '0'] = /used_memory:(\d+)/.exec(await reader.info('memory')) ?? []
  await reader.config('SET', 'maxmemory', String(Number(used) + 1_500_000))
  await expect(sink.send(long)).rejects.toThrow('EXECABORT')
  await reader.config('SET', 'maxmemory', '0')
  expect(await read()).toEqual([])
  await sink.send(long)
  expect((await read()).map(([, id]) => id)).toEqual(long.map(({ id }) => id))
})

it('says that the stream is none, and goes on when it is one', async () => {
  const { sink, reader, read } = await setUp()
  await reader.set('events', 'no stream')
  await expect(sink.send(paid(3))).rejects.toThrow('WRONGTYPE')
  await reader.del('events')
  await sink.send(paid(3))
  expect(await read()).toHaveLength(3)
})

it('finds a server again that was killed, or stood still', async () => {
  const { server, sink, read } = await setUp()
  await sink.send(paid(1))
  await server.kill()
  await expect(sink.send(paid(1))).rejects.toThrow()
  await server.begin()
  const [kept] = paid(1)
  if (!kept) throw new Error('one message')
  await sink.send([kept])
  server.freeze()
  await expect(sink.send(paid(1))).rejects.toThrow('timed out')
  server.thaw()
  await sink.send([kept])
  expect((await read()).map(([, id]) => id)).toEqual(expect.arrayContaining([kept.id, kept.id]))
})

it('says that nobody is there', async () => {
  const url = `redis://127.0.0.1:${await freePort()}`
  const sink = createRedisSink({ url, stream: 'events', maxLength: 1, patienceMs: 500 })
  await expect(sink.send(paid(1))).rejects.toThrow()
})
