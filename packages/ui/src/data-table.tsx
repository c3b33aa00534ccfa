'use client'

import type { ReactNode } from 'react'
import { BulkBar } from './bulk-bar.tsx'
import { cn } from './cn.ts'
import { DataTableHead } from './data-table-head.tsx'
import { DataTableRow } from './data-table-row.tsx'
import { DataTableSkeleton } from './data-table-skeleton.tsx'
import type { Column, Selection, Sort } from './data-table-types.ts'

export interface DataTableProps<Row> {
  /** What the table lists, for screen readers. */
  caption: string
  columns: readonly Column<Row>[]
  /** Undefined while the first answer is on its way. */
  rows: readonly Row[] | undefined
  rowKey: (row: Row) => string
  /** Where a row leads; its first cell is the link, and a press anywhere on the row follows it. */
  rowHref?: (row: Row) => string
  /** Whether following a row keeps the page where it is, as for a drawer. */
  keepScroll?: boolean
  sort?: Sort
  selection?: Selection<Row>
  /** An `EmptyState`, in place of a table without rows. */
  empty: ReactNode
  /** A `KeysetPager`. */
  pager?: ReactNode
  /** The rows are of an earlier question, and the answer to this one is on its way. */
  stale?: boolean
}

/**
 * Rows of like things, as wide as the page. The header stays in sight while a desk's page scrolls, below `--sticky-top`; on
 * a phone the table scrolls sideways.
 */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, columns, rows, rowKey, rowHref, keepScroll, sort, selection, empty, pager, stale } = props
  if (rows?.length === 0) return empty
  return (
    <div>
      <div className="max-lg:overflow-x-auto">
        <table
          aria-busy={!rows || stale}
          className={cn(
            'w-full border-separate border-spacing-0 text-sm transition-opacity',
            stale && 'opacity-60',
          )}
        >
          <caption className="sr-only">{caption}</caption>
          <DataTableHead columns={columns} keys={rows?.map(rowKey) ?? []} sort={sort} selection={selection} />
          {rows ? (
            <tbody>
              {rows.map((row) => (
                <DataTableRow
                  key={rowKey(row)}
                  row={row}
                  rowKey={rowKey(row)}
                  columns={columns}
                  href={rowHref?.(row)}
                  keepScroll={keepScroll}
                  selection={selection}
                />
              ))}
            </tbody>
          ) : (
            <DataTableSkeleton columns={columns} selectable={selection !== undefined} />
          )}
        </table>
      </div>
      {pager}
      {selection && <BulkBar selection={selection} />}
    </div>
  )
}
