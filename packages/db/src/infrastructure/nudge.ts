import { askRedis, createSubscriber } from './redis.ts'

/** What is published when events were committed. It carries nothing: the line of events itself is read. */
const CHANNEL = 'outbox'
const GATHER_MS = 10

let isPending = false

/** Wakes whoever follows the line of events, at most once per moment and process. Without Redis they look by themselves. */
export function nudge(): void {
  if (isPending) return
  isPending = true
  setTimeout(() => {
    isPending = false
    void askRedis((redis) => redis.publish(CHANNEL, '')).catch(() => null)
  }, GATHER_MS).unref()
}

/** Calls `wake` at every nudge of any process, and when Redis comes back. Returns how to stop listening. */
export function hearNudges(wake: () => void): () => void {
  const subscriber = createSubscriber()
  subscriber.on('ready', () => {
    subscriber.subscribe(CHANNEL).then(wake, () => {})
  })
  subscriber.on('message', wake)
  void subscriber.connect().catch(() => {})
  return () => subscriber.disconnect()
}
