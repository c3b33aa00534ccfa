import type { Redis } from 'ioredis'
import { createSubscriber } from './redis.ts'

type Hear = (message: string) => void

const hearers = new Map<string, Hear>()
const onBack = new Set<() => void>()
let subscriber: Redis | undefined
let isListening = false

/** Whether what is published arrives here right now. */
export const hearsChannels = () => isListening

/** Calls `back` whenever messages may have been missed and arrive again. */
export const whenHeardAgain = (back: () => void) => void onBack.add(back)

/**
 * Hears what is published on a channel, over the one connection of this process, which comes back by itself. `begun` is called
 * when nothing is missed from then on. Returns how to leave the channel.
 */
export function listen(channel: string, hear: Hear, begun: () => void): () => void {
  hearers.set(channel, hear)
  if (isListening) subscriber?.subscribe(channel).then(begun, () => {})
  else subscriber ??= connect()
  return () => {
    hearers.delete(channel)
    if (isListening) void subscriber?.unsubscribe(channel).catch(() => {})
  }
}

function connect(): Redis {
  const redis = createSubscriber()
  redis.on('message', (channel, message) => hearers.get(channel)?.(message))
  redis.on('close', () => {
    isListening = false
  })
  redis.on('ready', () => void resume(redis).catch(() => {}))
  void redis.connect().catch(() => {})
  return redis
}

async function resume(redis: Redis): Promise<void> {
  isListening = true
  if (hearers.size > 0) await redis.subscribe(...hearers.keys())
  for (const back of onBack) back()
}
