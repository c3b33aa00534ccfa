import type { EventType, ShopEvent } from '../../domain/events/events.ts'
import type { Tx } from '../../infrastructure/transaction.ts'

export type EventOf<T extends EventType> = Extract<ShopEvent, { type: T }>

type Following<T extends EventType> = {
  /** The name under which its position is kept, at most 40 ASCII characters. */
  name: string
  /** Into how many shares its aggregates are split. Never changes under one name. */
  shards: number
  /** Where a new consumer begins: with the first event that is kept, or with what happens from now on. */
  since: 'first' | 'now'
  types: readonly T[]
  /** Types for which it is woken. For others it looks twice a second: its commits keep buyers waiting for the disk less often. */
  urgent: readonly T[]
}

/** Its work runs in the transaction that locks its share and moves its position: exactly once. */
export type Applying<T extends EventType = EventType> = Following<T> & {
  apply(tx: Tx, events: EventOf<T>[]): Promise<void>
}

/**
 * Its work runs outside of any transaction before the position moves: at least once, so it has to bear repetition; its signal
 * says that another worker has taken over.
 */
export type Telling<T extends EventType = EventType> = Following<T> & {
  tell(events: EventOf<T>[], signal: AbortSignal): Promise<void>
}

/** What follows the line of events. Events of one aggregate come in their order, a failing share is tried again and never skipped. */
export type Consumer<T extends EventType = EventType> = Applying<T> | Telling<T>
