import { askRedis, createSubscriber } from './redis.ts'

/** What is published when something was committed. It carries nothing: the rows themselves are read. */
type Channel = 'outbox' | 'webhooks'
const GATHER_MS = 10

const createNudge = (channel: Channel) => {
  let isPending = false
  return () => {
    if (isPending) return
    isPending = true
    setTimeout(() => {
      isPending = false
      void askRedis((redis) => redis.publish(channel, '')).catch(() => null)
    }, GATHER_MS).unref()
  }
}

/** Wakes whoever follows the line of events, at most once per moment and process. Without Redis they look by themselves. */
export const nudge = createNudge('outbox')

/** Wakes whoever sends webhooks, in the same way. */
export const nudgeSenders = createNudge('webhooks')

/** Calls `wake` at every nudge of any process, and when Redis comes back. Returns how to stop listening. */
export function hearNudges(wake: () => void, channel: Channel = 'outbox'): () => void {
  const subscriber = createSubscriber()
  subscriber.on('ready', () => {
    subscriber.subscribe(channel).then(wake, () => {})
  })
  subscriber.on('message', wake)
  void subscriber.connect().catch(() => {})
  return () => subscriber.disconnect()
}
