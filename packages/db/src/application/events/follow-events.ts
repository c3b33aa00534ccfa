import { setTimeout as sleep } from 'node:timers/promises'
import { hearNudges } from '../../infrastructure/nudge.ts'
import { createBell } from './bell.ts'
import { consume } from './consume.ts'
import type { Consumer } from './consumer.ts'
import { PLACES, placeEvents } from './place-events.ts'
import { registerConsumer } from './register-consumer.ts'

/** Without a nudge everybody looks this often. */
const LOOK_MS = 500
/** Events gather this long before they get their places: a write per moment, not per event. */
const GATHER_MS = 15

type Options = {
  consumers: readonly Consumer[]
  signal: AbortSignal
  /** A round failed; it is tried again. */
  onError: (error: unknown, who: string) => void
}

/**
 * Keeps the line of events moving and its consumers following it until told to stop; ends when every round that is under way
 * has. Any number of workers may do so at once.
 */
export async function followEvents({ consumers, signal, onError }: Options): Promise<void> {
  const line = createBell(signal)
  const followers = consumers.map((consumer) => ({ consumer, bell: createBell(signal) }))
  const hangUp = hearNudges(line.ring)

  const place = async () => {
    const placed = await placeEvents().catch((error: unknown) => onError(error, 'line'))
    for (const { bell } of followers) bell.ring()
    if (placed !== undefined && placed >= PLACES) return
    await line.wait(LOOK_MS)
    await sleep(GATHER_MS)
  }
  const follow = async ({ consumer, bell }: (typeof followers)[number]) => {
    const handled = await consume(consumer).catch((error: unknown) => onError(error, consumer.name))
    if (!handled) await bell.wait(LOOK_MS)
  }
  const again = async (round: () => Promise<void>) => {
    while (!signal.aborted) await round()
  }
  try {
    await Promise.all([
      again(place),
      ...followers.map(async (follower) => {
        await register(follower.consumer, { signal, onError })
        await again(() => follow(follower))
      }),
    ])
  } finally {
    hangUp()
  }
}

async function register(consumer: Consumer, { signal, onError }: Omit<Options, 'consumers'>): Promise<void> {
  while (!signal.aborted) {
    try {
      return await registerConsumer(consumer)
    } catch (error) {
      onError(error, consumer.name)
      await sleep(LOOK_MS)
    }
  }
}
