import { createMemory } from './memory.ts'

/** What was read, and when the reading of it began, on the process's own clock. */
export type Recent<Value> = { value: Value; since: number }

/** A read whose answer this process keeps for a moment. A crowd that asks the same meanwhile costs one read. */
export function recentReads<Value>(
  read: (key: string) => Promise<Value>,
  { lifeMs, places }: { lifeMs: number; places: number },
): (key: string) => Promise<Recent<Value>> {
  const memory = createMemory<Recent<Value>>({ lifeMs, places })
  const running = new Map<string, Promise<Recent<Value>>>()

  const begin = async (key: string): Promise<Recent<Value>> => {
    const since = memory.now()
    try {
      const recent = { value: await read(key), since }
      memory.keep(key, recent, since)
      return recent
    } finally {
      running.delete(key)
    }
  }

  return async (key) => {
    const kept = memory.recall(key)
    if (kept) return kept
    const begun = running.get(key) ?? begin(key)
    running.set(key, begun)
    return begun
  }
}
