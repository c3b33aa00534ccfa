import { setTimeout as sleep } from 'node:timers/promises'
import { hearNudges } from '../../infrastructure/nudge.ts'
import { createBell } from './bell.ts'
import type { Consumer } from './consumer.ts'
import { followConsumer } from './follow-consumer.ts'
import { PLACES, placeEvents } from './place-events.ts'

/** Without a nudge everybody looks this often. */
const LOOK_MS = 500
/** Events gather this long before they get their places: a write per moment, not per event. */
const GATHER_MS = 75

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

  const keepPlacing = async () => {
    while (!signal.aborted) await place()
  }
  const place = async () => {
    const placed = await placeEvents().catch((error: unknown) => onError(error, 'line'))
    // Whoever gave the places has its followers look: if those of every worker did, most would look for nothing.
    const types = new Set(placed?.map(({ type }) => type))
    for (const { consumer, bell } of followers)
      if (consumer.urgent.some((type) => types.has(type))) bell.ring()
    if (placed && placed.length >= PLACES) return
    await line.wait(LOOK_MS)
    await sleep(GATHER_MS)
  }
  try {
    await Promise.all([
      keepPlacing(),
      ...followers.map((follower) => followConsumer({ ...follower, signal, onError })),
    ])
  } finally {
    hangUp()
  }
}
