import { createMemory } from '../memory/create-memory.ts'
import { type RenderNotes, renderNotes } from './render-notes.ts'

type Read<Value> = {
  key: string
  read: () => Promise<Value>
  /** What the value shows, known once it is there. */
  tagsOf: (value: Value) => string[]
  /** Moments at which the value looks different by itself, such as the opening of a drop. */
  turnsOf?: (value: Value) => (string | null)[]
  /** How long it is shown without asking again, in milliseconds; a minute unless it is said. */
  lifeMs?: number
}

const LIFE_MS = 60_000
/** While the API is away, what was true a few minutes ago is a shop that can be looked at. */
const GRACE_MS = 300_000
const PLACES = 500

/** What pages have read of the API, and a note of it for the page that is being made. */
export function createReads() {
  const { recall: recallKnown, forget } = createMemory({ room: PLACES, graceMs: GRACE_MS })

  /** The value under a key, from memory or by `read`. */
  const recall = async <Value>({ key, read, tagsOf, turnsOf, lifeMs = LIFE_MS }: Read<Value>) => {
    const notes = renderNotes().getStore()
    const labelOf = (value: Value) => ({
      tags: tagsOf(value),
      lifeMs: untilTurn(turnsOf?.(value) ?? [], lifeMs),
      size: 1,
    })
    try {
      const { value, tags, until } = await recallKnown({ key, read, labelOf })
      if (notes) noteIn(notes, tags, until)
      return value
    } catch (error) {
      if (notes) notes.lacks = true
      throw error
    }
  }

  return { recall, forget }
}

/** What stands in for an answer that could not be had has had its time already. */
function noteIn(notes: RenderNotes, tags: readonly string[], until: number): void {
  for (const tag of tags) notes.tags.add(tag)
  if (until <= performance.now()) notes.lacks = true
  else notes.until = Math.min(notes.until, until)
}

/** A life in milliseconds, or what is left of it until the first of these moments. */
function untilTurn(moments: readonly (string | null)[], lifeMs: number): number {
  const ahead = moments.map((moment) => Date.parse(moment ?? '') - Date.now()).filter((ms) => ms > 0)
  return Math.min(lifeMs, ...ahead)
}
