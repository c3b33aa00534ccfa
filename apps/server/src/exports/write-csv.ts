import { stringify } from 'csv-stringify/sync'

type Cell = string | number
/** A file for spreadsheets: its first line, and the others page by page. */
export type Table = { name: string; header: readonly string[]; pages: AsyncIterable<readonly Cell[][]> }

/** Tells spreadsheets that the text is UTF-8. */
const BOM = '\uFEFF'

/** A table as CSV (RFC 4180), page by page. A cell that could start a formula is quoted with an apostrophe; figures stay plain. */
export async function* writeCsv({ header, pages }: Table): AsyncGenerator<string> {
  let above = BOM + inLines([[...header]])
  for await (const page of pages) {
    yield above + inLines(page)
    above = ''
  }
  if (above) yield above
}

const inLines = (rows: readonly Cell[][]) =>
  stringify([...rows], { escape_formulas: true, quoted_match: /[\r\n]/, record_delimiter: 'windows' })
