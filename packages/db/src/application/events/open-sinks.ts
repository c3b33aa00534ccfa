import { chooseSinks } from '../../infrastructure/sinks/choose-sinks.ts'
import type { Consumer } from './consumer.ts'
import { sinkConsumer } from './sink-consumer.ts'

/** The consumers that fill this installation's sinks, and how to let go of them. Throws one clear sentence when one lacks a setting. */
export function openSinks(): { consumers: Consumer[]; close: () => Promise<unknown> } {
  const sinks = chooseSinks()
  return {
    consumers: sinks.map(sinkConsumer),
    close: () => Promise.all(sinks.map((sink) => sink.close())),
  }
}
