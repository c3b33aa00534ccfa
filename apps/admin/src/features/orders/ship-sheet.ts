/** One line of what is to be shipped, as it is typed. */
export interface ShipLine {
  id: string
  carrier: string
  trackingNumber: string
}

/**
 * Lines with what was pasted at one of them: a column of tracking numbers fills that line and the ones below it; of two columns,
 * as a spreadsheet copies them, the first is the carrier. Null when it is a single value, which is pasted like any text.
 */
export function pasteInto(lines: readonly ShipLine[], at: number, text: string): ShipLine[] | null {
  const rows = text.replace(/[\r\n]+$/, '').split(/\r\n|\r|\n/)
  if (rows.length < 2 && !text.includes('\t')) return null
  return lines.map((line, index) => {
    const row = rows[index - at]
    if (index < at || row === undefined) return line
    const cells = row.split('\t').map((cell) => cell.trim())
    const [carrier, trackingNumber] = cells.length > 1 ? cells : [line.carrier, cells[0]]
    return { ...line, carrier: carrier || line.carrier, trackingNumber: trackingNumber ?? '' }
  })
}

/** What may be shipped of these: paid, and not all of it given back. */
export const isShippable = ({ status, refundStatus }: { status: string; refundStatus: string }): boolean =>
  status === 'paid' && refundStatus !== 'full'
