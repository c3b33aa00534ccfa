import { mayShow } from './may-show.ts'

type Options = {
  /** How much fits; what was asked for longest ago makes room. */
  room: number
  /** How long a value that has had its time still stands in for one that cannot be had, in milliseconds. */
  graceMs: number
  /** Milliseconds of a clock that never goes back. */
  now?: () => number
}

/** What is known of a value once it is there. */
type Label = {
  /** What it shows. */
  tags: readonly string[]
  /** How long it is shown without asking again, in milliseconds; at 0 it is not kept. */
  lifeMs: number
  /** How much of the room it takes. */
  size: number
}

type Question<Value> = { key: string; read: () => Promise<Value>; labelOf: (value: Value) => Label }

type Known<Value> = { value: Value; tags: readonly string[]; size: number; until: number }

/** `known` is what whoever asks gets, `settled` the same once it is there. */
type Kept = { known: Promise<Known<unknown>>; settled: Known<unknown> | null; askAt: number }

/** What could not be had is asked for again after this long. */
const PAUSE_MS = 1_000

/**
 * What everyone sees alike, made once for all visitors of this process until it is forgotten by a tag or has had its time.
 * Next's own caches would show the first visitor after a quiet night what was true before it, and keep every question that
 * visitors make up on disk.
 */
export function createMemory({ room, graceMs, now = () => performance.now() }: Options) {
  const kept = new Map<string, Kept>()
  let filled = 0

  const drop = (key: string) => {
    filled -= kept.get(key)?.settled?.size ?? 0
    kept.delete(key)
  }

  const place = (key: string, entry: Kept) => {
    drop(key)
    kept.set(key, entry)
  }

  const settle = (entry: Kept, known: Known<unknown>, askAt: number) => {
    Object.assign(entry, { settled: known, askAt })
    filled += known.size
    for (const [key, { settled }] of kept) {
      if (filled <= room) return
      if (settled) drop(key)
    }
  }

  const ask = <Value>({ key, read, labelOf }: Question<Value>, before: Known<Value> | null) => {
    const isWanted = () => kept.get(key) === entry
    const keep = (value: Value): Known<Value> => {
      const { tags, size, lifeMs } = labelOf(value)
      const known = { value, tags, size, until: now() + lifeMs }
      if (isWanted() && lifeMs > 0) settle(entry, known, known.until)
      else if (isWanted()) drop(key)
      return known
    }
    const makeDo = (error: unknown): Known<Value> => {
      if (!isWanted()) throw error
      if (before && now() < before.until + graceMs) {
        settle(entry, before, now() + PAUSE_MS)
        return before
      }
      drop(key)
      throw error
    }
    const known = read().then(keep, makeDo)
    const entry: Kept = { known, settled: null, askAt: Number.POSITIVE_INFINITY }
    place(key, entry)
    return known
  }

  /**
   * The value under a key, from memory or by `read`; who asks meanwhile waits for the same answer. A failure is not kept: what
   * was known before it and has merely had its time stands in for a while.
   */
  const recall = <Value>(question: Question<Value>): Promise<Known<Value>> => {
    const entry = kept.get(question.key)
    if (!entry || entry.askAt <= now()) return ask(question, (entry?.settled ?? null) as Known<Value> | null)
    kept.delete(question.key)
    kept.set(question.key, entry)
    return entry.known as Promise<Known<Value>>
  }

  /** Forgets every value that may show one of these; one that is being made is given to who waits for it, and not kept. */
  const forget = (changed: ReadonlySet<string>) => {
    for (const [key, { settled }] of kept) if (mayShow(settled?.tags ?? null, changed)) drop(key)
  }

  return { recall, forget }
}
