import { env } from '../env.ts'
import type { EventSink } from './event-sink.ts'
import { createKafkaSink } from './kafka.ts'
import { createRedisSink } from './redis-streams.ts'

/** The sinks of this installation, by EVENT_SINKS. Throws one clear sentence when one lacks a setting. */
export const chooseSinks = (): EventSink[] => env.EVENT_SINKS.map((name) => SINKS[name]())

const SINKS = {
  redis: () =>
    createRedisSink({
      url: env.EVENT_REDIS_URL ?? env.REDIS_URL,
      stream: env.EVENT_STREAM,
      maxLength: env.EVENT_STREAM_LENGTH,
    }),
  kafka: () => {
    if (env.KAFKA_BROKERS.length === 0) throw new Error('EVENT_SINKS=kafka needs KAFKA_BROKERS.')
    return createKafkaSink({ brokers: env.KAFKA_BROKERS, topic: env.KAFKA_TOPIC })
  },
}
