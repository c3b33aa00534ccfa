import { cn } from './cn.ts'
import type { Column } from './data-table-types.ts'

/** The look of a figure's or a word's place in a table, there or on its way. */
export const dataCellClass = 'h-(--control-md) border-b border-hairline px-3 py-1.5 first:pl-0 last:pr-0'

/** The look of a column, by its place: what a phone says under the name of a row has no column of its own there. */
export const columnClass = <Row>({ align, below, className }: Column<Row>, place: number): string =>
  cn(align === 'end' ? 'text-right' : 'text-left', place > 0 && below && 'max-md:hidden', className)
