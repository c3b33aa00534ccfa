import type { BookSubject } from '../../domain/books.ts'
import type { Kind } from './invariant.ts'

type Subject = {
  type: BookSubject
  table: string
  key: string
  /** How many rows there are to read to check one. */
  size: string
}

/** What the promises are about, and where it stands. */
export const SUBJECTS: Record<Kind, Subject> = {
  orders: { type: 'order', table: 'orders', key: 'id', size: '1' },
  users: { type: 'customer', table: 'wallets', key: 'userId', size: 'seq' },
  variants: { type: 'variant', table: 'variants', key: 'id', size: 'stockSeq' },
  products: { type: 'product', table: 'products', key: 'id', size: '1' },
  coupons: { type: 'coupon', table: 'coupons', key: 'id', size: 'issued' },
}
export const KINDS = Object.keys(SUBJECTS) as Kind[]

/** What a finding of some kind is about. */
export const typeOf = (kind: string): BookSubject =>
  KINDS.flatMap((known) => (known === kind ? [SUBJECTS[known].type] : []))[0] ??
  (kind === 'days' ? 'day' : 'points')
