import type { ReactNode } from 'react'

export interface Column<Row> {
  key: string
  header: string
  /** In the first column of rows that lead somewhere it is the link's words, so it holds no control of its own. */
  cell: (row: Row) => ReactNode
  /** A picture before the words of the first column. */
  lead?: (row: Row) => ReactNode
  /** What a phone says of it under the name of the row, in place of a column. */
  below?: (row: Row) => ReactNode
  /** Whole sentences, which take several lines where there is little room; figures and words never break. */
  wraps?: boolean
  /** Figures go to the end, in tabular digits. */
  align?: 'start' | 'end'
  /** Its header sorts the table, when the table says how. */
  sortable?: boolean
  /** Such as `hidden md:table-cell` for what a phone can do without. */
  className?: string
}

export interface Sort {
  by: string
  direction: 'asc' | 'desc'
  /** The address that shows the table sorted so. */
  hrefFor: (by: string, direction: 'asc' | 'desc') => string
}

export interface Selection<Row> {
  /** Keys of rows, also of other pages. */
  selected: ReadonlySet<string>
  onChange: (selected: ReadonlySet<string>) => void
  labels: {
    all: string
    row: (row: Row) => string
    /** Such as “3 selected”. */
    count: (count: number) => string
    clear: string
  }
  /** What can be done with all that is selected. */
  actions: ReactNode
}
