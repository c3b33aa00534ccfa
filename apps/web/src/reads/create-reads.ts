type Options = {
  /** How long a value is shown without asking again, in milliseconds: what nobody announced is no older. */
  lifeMs: number
  /** How many values fit; one more pushes out the oldest. */
  places: number
  /** Milliseconds of a clock that never goes back. */
  now?: () => number
}

type Kept = { value: Promise<unknown>; tags: string[] | null; until: number }

type Question<Value> = {
  key: string
  read: () => Promise<Value>
  /** What the value shows, known once it is there. */
  tagsOf: (value: Value) => string[]
}

/**
 * What everyone sees alike, read once for all visitors of this process until it is forgotten by a tag or has had its time.
 * Next's own data cache would show the first visitor after a quiet night what was true before it, and keeps every
 * question that visitors make up on disk.
 */
export function createReads({ lifeMs, places, now = () => performance.now() }: Options) {
  const kept = new Map<string, Kept>()

  const keep = (key: string, entry: Kept) => {
    kept.delete(key)
    kept.set(key, entry)
    const [oldest] = kept.keys()
    if (kept.size > places && oldest !== undefined) kept.delete(oldest)
  }

  const ask = <Value>({ key, read, tagsOf }: Question<Value>): Promise<Value> => {
    const value = read()
    const entry: Kept = { value, tags: null, until: now() + lifeMs }
    keep(key, entry)
    const drop = () => {
      if (kept.get(key) === entry) kept.delete(key)
    }
    value.then((known) => {
      entry.tags = tagsOf(known)
    }, drop)
    return value
  }

  /** The value under a key, from memory or by `read`; who asks meanwhile waits for the same answer. A failure is not kept. */
  const recall = <Value>(question: Question<Value>): Promise<Value> => {
    const known = kept.get(question.key)
    if (known && known.until > now()) return known.value as Promise<Value>
    return ask(question)
  }

  /** Forgets every value that shows one of these. One that is being read may be old already, so it is not kept either. */
  const forget = (tags: ReadonlySet<string>) => {
    for (const [key, entry] of kept) {
      if (!entry.tags || entry.tags.some((tag) => tags.has(tag))) kept.delete(key)
    }
  }

  return { recall, forget }
}
