import { createMemory } from '../../infrastructure/memory.ts'
import type { Actor } from './actor.ts'

/** A session that ended in another process is forgotten here within this time. */
const LIFE_MS = 5_000
const PLACES = 20_000
/** Unknown tokens are remembered briefly and apart, so that guessing cannot push out the shoppers. */
const UNKNOWN_LIFE_MS = 1_000
const UNKNOWN_PLACES = 2_000

/**
 * Remembers for up to five seconds whose token a hash belongs to. Callers who ask for the same unread hash at once share
 * one reading. `now` is a clock in milliseconds that never goes back.
 */
export function createSessionCache(read: (tokenHash: string) => Promise<Actor | null>, now?: () => number) {
  const known = createMemory<Actor>({ lifeMs: LIFE_MS, places: PLACES, now })
  const unknown = createMemory<true>({ lifeMs: UNKNOWN_LIFE_MS, places: UNKNOWN_PLACES, now })
  const underway = new Map<string, Promise<Actor | null>>()

  const ask = async (tokenHash: string) => {
    const since = known.now()
    const reading = read(tokenHash)
    underway.set(tokenHash, reading)
    try {
      const actor = await reading
      const forgotten = underway.get(tokenHash) !== reading
      if (!forgotten && actor) known.keep(tokenHash, actor, since)
      if (!forgotten && !actor) unknown.keep(tokenHash, true, since)
      return actor
    } finally {
      if (underway.get(tokenHash) === reading) underway.delete(tokenHash)
    }
  }

  const find = async (tokenHash: string): Promise<Actor | null> => {
    const actor = known.recall(tokenHash)
    if (actor) return actor
    if (unknown.recall(tokenHash)) return null
    return underway.get(tokenHash) ?? ask(tokenHash)
  }

  /** Drops hashes whose rows are gone; a reading that began before does not bring them back. */
  const forget = (tokenHashes: Iterable<string>) => {
    for (const tokenHash of tokenHashes) {
      known.forget(tokenHash)
      underway.delete(tokenHash)
    }
  }

  return { find, forget }
}
