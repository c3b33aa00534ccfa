import { expect, it, onTestFinished } from 'vitest'
import { freePort } from '../../../../../scripts/lib/ports.ts'
import { ownKafka } from '../../testing/own-kafka.ts'
import { webhookMessage } from '../../testing/webhook-message.ts'
import { createKafkaSink } from './kafka.ts'

function openSink(address: string) {
  const sink = createKafkaSink({ brokers: [address], topic: 'events', patienceMs: 1_000 })
  onTestFinished(() => sink.close())
  return sink
}

it('keeps an order in its partition and in order, as another client reads it', async () => {
  const kafka = await ownKafka()
  const sink = openSink(kafka.address)
  const orders = Array.from({ length: 12 }, () => webhookMessage('order.paid'))
  const messages = [1, 2, 3].flatMap((sequence) =>
    orders.map((message) => ({ ...message, subject: { ...message.subject, sequence } })),
  )
  await sink.send(messages.slice(0, 20))
  await sink.send(messages.slice(20))

  const entries = await kafka.read('events')
  expect(new Set(entries.map(({ partition }) => partition)).size).toBeGreaterThan(1)
  for (const { subject } of orders) {
    const own = entries.filter(({ key }) => key === subject.id)
    expect(new Set(own.map(({ partition }) => partition)).size).toBe(1)
    expect(own.map(({ value }) => JSON.parse(value))).toEqual(
      messages.filter((message) => message.subject.id === subject.id),
    )
  }
  expect(entries).toHaveLength(messages.length)
})

it('says that a broker did not take them, and goes on when it is back', async () => {
  const kafka = await ownKafka()
  const sink = openSink(kafka.address)
  const [first, second] = [webhookMessage('order.paid'), webhookMessage('order.paid')]
  await sink.send([first])
  kafka.freeze()
  await expect(sink.send([second])).rejects.toThrow()
  await expect(sink.send([second])).rejects.toThrow()
  kafka.thaw()
  await sink.send([second])
  const ids = (await kafka.read('events')).map(({ value }) => JSON.parse(value).id)
  expect(new Set(ids)).toEqual(new Set([first.id, second.id]))
})

it('says that nobody is there', async () => {
  await expect(
    openSink(`127.0.0.1:${await freePort()}`).send([webhookMessage('order.paid')]),
  ).rejects.toThrow()
})
