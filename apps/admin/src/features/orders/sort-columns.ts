import type { OrderFilter } from './order-filter.ts'

type Sort = OrderFilter['sort']

/** The column that a sort shows itself at. */
export const sortByColumn: Record<Sort, { by: string; direction: 'asc' | 'desc' }> = {
  newest: { by: 'placed', direction: 'desc' },
  oldest: { by: 'placed', direction: 'asc' },
  highest: { by: 'total', direction: 'desc' },
  lowest: { by: 'total', direction: 'asc' },
}

/** The sort for a column, as the address says it: nothing for the newest first. */
export function sortOfColumn(by: string, direction: 'asc' | 'desc'): Sort | null {
  if (by === 'total') return direction === 'asc' ? 'lowest' : 'highest'
  return direction === 'asc' ? 'oldest' : null
}
