import { createMemory } from '../../infrastructure/memory.ts'

/** A session that ended in another process is forgotten here within this time. */
const LIFE_MS = 5_000
const PLACES = 20_000
/** Unknown tokens are remembered briefly and apart, so that guessing cannot push out those who are signed in. */
const UNKNOWN_LIFE_MS = 1_000
const UNKNOWN_PLACES = 2_000

/**
 * Remembers for up to five seconds whose token a hash belongs to. Callers who ask for the same unread hash at once share
 * one reading. `now` is a clock in milliseconds that never goes back.
 */
export function createSessionCache<Caller extends object>(
  read: (tokenHash: string) => Promise<Caller | null>,
  now?: () => number,
) {
  const known = createMemory<Caller>({ lifeMs: LIFE_MS, places: PLACES, now })
  const unknown = createMemory<true>({ lifeMs: UNKNOWN_LIFE_MS, places: UNKNOWN_PLACES, now })
  const underway = new Map<string, Promise<Caller | null>>()

  const ask = async (tokenHash: string) => {
    const since = known.now()
    const reading = read(tokenHash)
    underway.set(tokenHash, reading)
    try {
      const caller = await reading
      const forgotten = underway.get(tokenHash) !== reading
      if (!forgotten && caller) known.keep(tokenHash, caller, since)
      if (!forgotten && !caller) unknown.keep(tokenHash, true, since)
      return caller
    } finally {
      if (underway.get(tokenHash) === reading) underway.delete(tokenHash)
    }
  }

  const find = async (tokenHash: string): Promise<Caller | null> => {
    const caller = known.recall(tokenHash)
    if (caller) return caller
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
