import type { DeskOrder } from './use-order.ts'

type Entry = DeskOrder['timeline'][number]
type Of<K extends Entry['kind']> = Extract<Entry, { kind: K }>

export type RowBehind = Of<'stock'> | Of<'wallet'>
type Happened = Exclude<Entry, RowBehind>

/** Something that happened, who did it at the desk if anyone did, and the rows of stock and wallet behind it. */
export interface Moment {
  entry: Happened | RowBehind
  act: Of<'act'> | null
  rows: RowBehind[]
}

/**
 * A timeline, newest first, as it is read: rows fold into the event of their transaction, and what staff did into the event that
 * told of it. What has no event stands by itself, so nothing is left out.
 */
export function foldTimeline(timeline: readonly Entry[]): Moment[] {
  const moments: Moment[] = []
  const acts: Of<'act'>[] = []
  const rows: RowBehind[] = []
  const settle = (entry: Of<'event'>): Moment => {
    const act = acts.find(({ action }) => action === entry.type) ?? null
    if (act) acts.splice(acts.indexOf(act), 1)
    return { entry, act, rows: [] }
  }
  for (const entry of timeline) {
    if (entry.kind === 'act' && isTold(timeline, entry)) acts.push(entry)
    else if (entry.kind === 'stock' || entry.kind === 'wallet') rows.push(entry)
    else moments.push(entry.kind === 'event' ? settle(entry) : { entry, act: null, rows: [] })
  }
  for (const row of rows) {
    const event = moments.findLast(({ entry }) => entry.kind === 'event' && entry.at === row.at)
    if (event) event.rows.push(row)
    else moments.push({ entry: row, act: null, rows: [] })
  }
  return moments.sort((one, other) =>
    one.entry.at < other.entry.at ? 1 : one.entry.at > other.entry.at ? -1 : 0,
  )
}

/** Whether an event at or before an act says the same: both were written in one transaction. */
const isTold = (timeline: readonly Entry[], { action, at }: Of<'act'>) =>
  timeline.some((entry) => entry.kind === 'event' && entry.type === action && entry.at <= at)
