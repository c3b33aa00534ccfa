'use client'

import type { Column } from './data-table-types.ts'
import { AppLink } from './link-provider.tsx'

export interface DataTableNameProps<Row> {
  row: Row
  /** The first column. */
  column: Column<Row>
  others: readonly Column<Row>[]
  href?: string
  keepScroll?: boolean
}

/** What names a row and leads to it; on a phone, what there is no column for stands under it. */
export function DataTableName<Row>({ row, column, others, href, keepScroll }: DataTableNameProps<Row>) {
  const below = others.flatMap((other) => {
    const said = other.below?.(row)
    return said ? [{ key: other.key, said }] : []
  })
  const name =
    href === undefined ? (
      column.cell(row)
    ) : (
      <AppLink data-row-link href={href} scroll={!keepScroll} className="hover:underline">
        {column.cell(row)}
      </AppLink>
    )
  if (!column.lead && below.length === 0) return name
  return (
    <span className="flex items-center gap-3">
      {column.lead?.(row)}
      <span className="min-w-0">
        {name}
        <span className="mt-0.5 flex flex-wrap gap-x-3 text-xs font-normal text-muted md:hidden">
          {below.map(({ key, said }) => (
            <span key={key}>{said}</span>
          ))}
        </span>
      </span>
    </span>
  )
}
