type Options = {
  /** How long a value is true after it was read, in milliseconds. */
  lifeMs: number
  /** How many values fit; one more pushes out the oldest. */
  places: number
  /** Milliseconds of a clock that never goes back. */
  now?: () => number
}

/** What this process read a short while ago. `since` is when the reading began, so a value never outlives `lifeMs`. */
export function createMemory<Value>({ lifeMs, places, now = () => performance.now() }: Options) {
  const values = new Map<string, { value: Value; since: number }>()

  const recall = (key: string): Value | undefined => {
    const kept = values.get(key)
    if (!kept) return undefined
    if (now() - kept.since < lifeMs) return kept.value
    values.delete(key)
    return undefined
  }

  const keep = (key: string, value: Value, since: number) => {
    values.delete(key)
    values.set(key, { value, since })
    const [oldest] = values.keys()
    if (values.size > places && oldest !== undefined) values.delete(oldest)
  }

  const forget = (key: string) => values.delete(key)

  return { recall, keep, forget, now }
}
