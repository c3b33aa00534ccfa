import type { DeskOrderSort } from '../../../../domain/desk-orders/desk-order.ts'
import type { Condition, Part } from './conditions.ts'
import { deskSorts } from './sorts.ts'

/** An index of orders: the part of a filter that it begins with, all parts that it answers, and by what it is sorted behind them. */
export type Walk = { index: string; key: Part; covers: readonly Part[]; sortedBy: 'placedAt' | 'total' }

const WALKS: readonly Walk[] = [
  { index: 'orders_userId_placedAt_id_idx', key: 'user', covers: ['user', 'time'], sortedBy: 'placedAt' },
  {
    index: 'orders_couponId_placedAt_id_idx',
    key: 'coupon',
    covers: ['coupon', 'time'],
    sortedBy: 'placedAt',
  },
  { index: 'orders_status_placedAt_id_idx', key: 'status', covers: ['status', 'time'], sortedBy: 'placedAt' },
  { index: 'orders_placedAt_id_idx', key: 'time', covers: ['time'], sortedBy: 'placedAt' },
  { index: 'orders_total_placedAt_id_idx', key: 'total', covers: ['total'], sortedBy: 'total' },
]

/** Whether an index is in the order of the list. */
export const isSorted = ({ sortedBy }: Walk, sort: DeskOrderSort): boolean =>
  sortedBy === deskSorts[sort].columns[0]

/** The indexes that a part of the filter leads into. */
export const narrowingWalks = (conditions: readonly Condition[]): Walk[] =>
  WALKS.filter(({ key }) => conditions.some(({ part }) => part === key))

/**
 * The indexes along which the list can be read in its order. An equality narrows more than the range of the index over all
 * orders, which is left for when there is none.
 */
export function sortedWalks(conditions: readonly Condition[], sort: DeskOrderSort): [Walk, ...Walk[]] {
  const overall = WALKS.findLast((walk) => isSorted(walk, sort))
  if (!overall) throw new Error(`no index is in the order of ${sort}`)
  const [first, ...others] = narrowingWalks(conditions).filter(
    (walk) => isSorted(walk, sort) && walk !== overall,
  )
  return first ? [first, ...others] : [overall]
}

/** Whether an index alone answers the whole filter. */
export const answersAll = ({ covers }: Walk, conditions: readonly Condition[]): boolean =>
  conditions.every(({ part }) => covers.includes(part))
