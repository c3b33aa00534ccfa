import { CsvError, parse } from 'csv-parse/sync'
import { z } from 'zod'
import type { SheetLine } from '../../domain/catalog/import/read-rows.ts'
import { Refusal } from '../../domain/refusal.ts'

const parsedSchema = z.array(z.object({ record: z.array(z.string()), info: z.object({ lines: z.int() }) }))
const options = { bom: true, info: true, relax_column_count: true, skip_empty_lines: true }

/** The lines of a CSV file that have anything in them. Refuses with INVALID_INPUT what is none. */
export function parseSheet(csv: string): SheetLine[] {
  try {
    return parsedSchema
      .parse(parse(csv, options))
      .filter(({ record }) => record.some((cell) => cell.trim() !== ''))
      .map(({ record, info }) => ({ row: info.lines, cells: record }))
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    throw new Refusal('INVALID_INPUT', { issues: [{ path: ['csv'], code: 'malformed' }] })
  }
}
