import type { BookSubject } from '../../domain/books.ts'
import { INVARIANTS } from './invariants.ts'
import { typeOf } from './subjects.ts'

/** Promises about figures. They hold for days of which every event has been counted, not at every moment. */
export const DAY_PROMISE = 'figures of a day = what happened on it'
export const PRODUCT_PROMISE = 'what a product sold on a day = its order lines less what came back'
export const POINTS_PROMISE = 'points outstanding by the figures = sum of all wallets'

/** What each promise that is watched is about, in the order in which they are told. */
export const SUBJECTS: ReadonlyMap<string, BookSubject> = new Map<string, BookSubject>([
  ...INVARIANTS.map(({ name, about }): [string, BookSubject] => [name, typeOf(about)]),
  [DAY_PROMISE, 'day'],
  [PRODUCT_PROMISE, 'day'],
  [POINTS_PROMISE, 'points'],
])

/** All promises that are watched. */
export const PROMISES: readonly string[] = [...SUBJECTS.keys()]
