'use client'

import type { MouseEvent } from 'react'
import { Checkbox } from './checkbox.tsx'
import { cn } from './cn.ts'
import { columnClass, dataCellClass } from './data-cell-class.ts'
import { DataTableName } from './data-table-name.tsx'
import type { Column, Selection } from './data-table-types.ts'
import { withSelected } from './selection.ts'

export interface DataTableRowProps<Row> {
  row: Row
  rowKey: string
  columns: readonly Column<Row>[]
  href?: string
  keepScroll?: boolean
  selection?: Selection<Row>
}

/** One row of a `DataTable`; its first cell names it. */
export function DataTableRow<Row>({
  row,
  rowKey,
  columns,
  href,
  keepScroll,
  selection,
}: DataTableRowProps<Row>) {
  const isSelected = selection?.selected.has(rowKey) ?? false
  return (
    <tr
      onClick={href === undefined ? undefined : followRow}
      className={cn(
        'transition-colors',
        href !== undefined && 'cursor-pointer',
        isSelected ? 'bg-sunken' : 'hover:bg-raised',
      )}
    >
      {selection && (
        <td className={'border-b border-hairline'}>
          <Checkbox
            label={selection.labels.row(row)}
            checked={isSelected}
            onChange={(on) => selection.onChange(withSelected(selection.selected, [rowKey], on))}
          />
        </td>
      )}
      {columns.map((column, index) => {
        const className = cn(
          dataCellClass,
          column.align === 'end' && 'tabular-nums',
          columnClass(column, index),
        )
        if (index > 0)
          return (
            <td key={column.key} className={cn(className, !column.wraps && 'max-lg:whitespace-nowrap')}>
              {column.cell(row)}
            </td>
          )
        return (
          <th key={column.key} scope="row" className={cn(className, 'font-medium')}>
            <DataTableName
              row={row}
              column={column}
              others={columns.slice(1)}
              href={href}
              keepScroll={keepScroll}
            />
          </th>
        )
      })}
    </tr>
  )
}

/** Follows the row's link, also into a new tab; not for a control in the row, nor for words that are being marked. */
function followRow(event: MouseEvent<HTMLTableRowElement>) {
  const { target, currentTarget: row, ctrlKey, metaKey, shiftKey } = event
  if (!(target instanceof Element) || !row.contains(target)) return
  if (target.closest('a, button, input, label, select, summary')) return
  if (window.getSelection()?.isCollapsed === false) return
  const press = { bubbles: true, cancelable: true, ctrlKey, metaKey, shiftKey }
  row.querySelector('a[data-row-link]')?.dispatchEvent(new window.MouseEvent('click', press))
}
