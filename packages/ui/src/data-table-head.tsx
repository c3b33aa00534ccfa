'use client'

import { ArrowDown, ArrowUp } from 'lucide-react'
import { Checkbox } from './checkbox.tsx'
import { cn } from './cn.ts'
import { columnClass } from './data-cell-class.ts'
import type { Column, Selection, Sort } from './data-table-types.ts'
import { AppLink } from './link-provider.tsx'
import { selectedOf, withSelected } from './selection.ts'

export interface DataTableHeadProps<Row> {
  columns: readonly Column<Row>[]
  /** Of the rows in sight. */
  keys: readonly string[]
  sort?: Sort
  selection?: Selection<Row>
}

const headClass =
  'z-10 h-(--control-md) border-b border-ink bg-paper text-xs font-semibold whitespace-nowrap text-muted lg:sticky lg:top-[var(--sticky-top,0px)]'

/** The names of a table's columns; those that sort are links. */
export function DataTableHead<Row>({ columns, keys, sort, selection }: DataTableHeadProps<Row>) {
  return (
    <thead>
      <tr>
        {selection && (
          <th scope="col" className={cn(headClass, 'w-0')}>
            <SelectAll keys={keys} selection={selection} />
          </th>
        )}
        {columns.map((column, index) => (
          <th
            key={column.key}
            scope="col"
            aria-sort={sort?.by === column.key ? ariaSort[sort.direction] : undefined}
            className={cn(headClass, 'px-3 first:pl-0 last:pr-0', columnClass(column, index))}
          >
            {sort && column.sortable ? <SortLink column={column} sort={sort} /> : column.header}
          </th>
        ))}
      </tr>
    </thead>
  )
}

const ariaSort = { asc: 'ascending', desc: 'descending' } as const

function SelectAll<Row>({ keys, selection }: { keys: readonly string[]; selection: Selection<Row> }) {
  const { selected, onChange, labels } = selection
  const state = selectedOf(keys, selected)
  return (
    <Checkbox
      label={labels.all}
      checked={state === 'all'}
      indeterminate={state === 'some'}
      disabled={keys.length === 0}
      onChange={(on) => onChange(withSelected(selected, keys, on))}
    />
  )
}

/** Sorts by its column, the greatest first; once more turns that round. */
function SortLink<Row>({ column, sort }: { column: Column<Row>; sort: Sort }) {
  const current = sort.by === column.key ? sort.direction : undefined
  const next = current === 'desc' ? 'asc' : 'desc'
  const Arrow = current === 'asc' ? ArrowUp : ArrowDown
  return (
    <AppLink
      href={sort.hrefFor(column.key, next)}
      replace
      scroll={false}
      className={cn(
        'group inline-flex min-h-(--control-sm) items-center gap-1 hover:text-ink',
        column.align === 'end' && 'flex-row-reverse',
        current && 'text-ink',
      )}
    >
      {column.header}
      <Arrow
        aria-hidden
        size={14}
        className={cn(!current && 'opacity-0 group-hover:opacity-60 group-focus-visible:opacity-60')}
      />
    </AppLink>
  )
}
