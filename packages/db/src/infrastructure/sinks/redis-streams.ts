import { Redis } from 'ioredis'
import type { EventSink } from './event-sink.ts'
import { keepOpen } from './keep-open.ts'

type Options = {
  url: string
  stream: string
  /** How many entries the stream keeps, roughly. */
  maxLength: number
  patienceMs?: number
}

/** Appends to a stream of Redis: an entry for each message with `id`, `type`, `subject` and the `message` as JSON. */
export function createRedisSink({ url, stream, maxLength, patienceMs = 5_000 }: Options): EventSink {
  const line = keepOpen<Redis>({
    async open(ended) {
      const redis = new Redis(url, {
        lazyConnect: true,
        enableOfflineQueue: false,
        maxRetriesPerRequest: 0,
        retryStrategy: () => null,
        connectTimeout: patienceMs,
        commandTimeout: patienceMs,
      })
      redis.on('error', () => {}).once('end', ended)
      await redis.connect()
      return redis
    },
    close: async (redis) => redis.disconnect(),
  })
  return {
    name: 'redis',
    close: line.close,
    /** All or none: were one left out and the next one taken, they would be out of order. */
    send: (messages) =>
      line.use(async (redis) => {
        const entries = redis.multi()
        for (const message of messages) {
          const { id, type, subject } = message
          const fields = ['id', id, 'type', type, 'subject', subject.id, 'message', JSON.stringify(message)]
          entries.xadd(stream, 'MAXLEN', '~', maxLength, '*', ...fields)
        }
        const answers = await entries.exec()
        const [refused] = answers?.flatMap(([error]) => error ?? []) ?? [new Error('Redis took nothing')]
        if (refused) throw refused
      }),
  }
}
