import { type ImportColumn, type ImportRow, importColumns, isImportColumn } from './columns.ts'
import type { ImportProblem } from './import.ts'

export type SheetLine = { row: number; cells: readonly string[] }

const MAX_ROWS = 5_000
const NEEDED = ['slug', 'sku'] as const satisfies ImportColumn[]

/** The rows of a sheet whose first line names its columns, and everything that is wrong with its cells. */
export function readRows([header, ...lines]: readonly SheetLine[]): {
  rows: ImportRow[]
  problems: ImportProblem[]
} {
  const names = header?.cells.map((name) => name.trim()) ?? []
  const problems = inHeader(names)
  if (problems.length > 0) return { rows: [], problems }
  if (lines.length > MAX_ROWS)
    return { rows: [], problems: [{ row: MAX_ROWS + 2, column: 'sku', code: 'too_many', value: '' }] }
  const read = lines.map((line) => readRow(names.filter(isImportColumn), line))
  const rows = read.flatMap(({ row }) => row ?? [])
  return { rows, problems: [...read.flatMap((line) => line.problems), ...repeatedSkus(rows)] }
}

function inHeader(names: readonly string[]): ImportProblem[] {
  const problem = (column: string, code: string) => ({ row: 1, column, code, value: column })
  return [
    ...NEEDED.filter((name) => !names.includes(name)).map((name) => problem(name, 'missing_column')),
    ...names.filter((name) => !isImportColumn(name)).map((name) => problem(name, 'unknown_column')),
    ...names.filter((name, index) => names.indexOf(name) < index).map((name) => problem(name, 'duplicate')),
  ]
}

function readRow(names: readonly ImportColumn[], { row, cells }: SheetLine) {
  const problems: ImportProblem[] = []
  const values: Partial<Record<ImportColumn, unknown>> = {}
  for (const [index, column] of names.entries()) {
    const value = cells[index]?.trim() ?? ''
    const isNeeded = NEEDED.some((name) => name === column)
    if (value === '' && !isNeeded) continue
    const parsed = importColumns[column].safeParse(value)
    if (parsed.success) values[column] = parsed.data
    else problems.push({ row, column, code: value === '' ? 'required' : 'invalid', value })
  }
  const complete = values.slug !== undefined && values.sku !== undefined
  return { row: complete ? ({ row, cells: values } as ImportRow) : null, problems }
}

function repeatedSkus(rows: readonly ImportRow[]): ImportProblem[] {
  const seen = new Set<string>()
  return rows.flatMap(({ row, cells: { sku } }) => {
    if (seen.has(sku)) return [{ row, column: 'sku', code: 'duplicate', value: sku }]
    seen.add(sku)
    return []
  })
}
