import { Kafka, logLevel, Partitioners, type Producer } from 'kafkajs'
import type { EventSink } from './event-sink.ts'
import { keepOpen } from './keep-open.ts'

type Options = {
  /** `host:port` of some brokers; they tell of the others. */
  brokers: string[]
  topic: string
  patienceMs?: number
}

/**
 * Appends to a topic of Kafka, acknowledged by every replica in sync. The key is what a message is about, so an order keeps to its
 * partition, and by the partitioner that Java's clients have too.
 */
export function createKafkaSink({ brokers, topic, patienceMs = 5_000 }: Options): EventSink {
  const kafka = new Kafka({
    clientId: 'firstcome',
    brokers,
    logLevel: logLevel.NOTHING,
    connectionTimeout: patienceMs,
    requestTimeout: patienceMs,
    retry: { retries: 1 },
  })
  const line = keepOpen<Producer>({
    async open() {
      const producer = kafka.producer({
        createPartitioner: Partitioners.DefaultPartitioner,
        maxInFlightRequests: 1,
      })
      await producer.connect()
      return producer
    },
    close: (producer) => producer.disconnect(),
  })
  return {
    name: 'kafka',
    close: line.close,
    send: (messages) =>
      line.use(async (producer) => {
        const entries = messages.map((message) => ({
          key: message.subject.id,
          value: JSON.stringify(message),
          headers: { id: message.id, type: message.type },
          timestamp: String(Date.parse(message.timestamp)),
        }))
        await producer.send({ topic, acks: -1, messages: entries })
      }),
  }
}
