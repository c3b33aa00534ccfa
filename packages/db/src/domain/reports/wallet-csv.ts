import type { WalletRow } from './wallet-report.ts'

/** The columns of the report of points as a file. Amounts are whole won. */
export const walletCsvHeader = [
  'period',
  'charged',
  'spent',
  'refunded',
  'adjusted',
  'expired',
  'outstanding',
] as const satisfies (keyof WalletRow)[]

/** The cells of a period, in the order of the header. */
export const walletCsvRow = (row: WalletRow): (string | number)[] => walletCsvHeader.map((name) => row[name])
