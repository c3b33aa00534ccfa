import { cn } from './cn.ts'
import { columnClass, dataCellClass } from './data-cell-class.ts'
import type { Column } from './data-table-types.ts'
import { Skeleton } from './skeleton.tsx'

const rows = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth']

export interface DataTableSkeletonProps<Row> {
  columns: readonly Column<Row>[]
  selectable: boolean
}

/** Rows of a table that are on their way. */
export function DataTableSkeleton<Row>({ columns, selectable }: DataTableSkeletonProps<Row>) {
  return (
    <tbody aria-hidden>
      {rows.map((row) => (
        <tr key={row}>
          {selectable && <td className="border-b border-hairline" />}
          {columns.map((column, index) => (
            <td key={column.key} className={cn(dataCellClass, columnClass(column, index))}>
              <Skeleton className={cn('h-4 w-24 max-w-full', column.align === 'end' && 'ml-auto w-16')} />
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  )
}
