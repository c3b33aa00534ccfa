import { readWalletReport } from '@firstcome/db/application/reports/queries/read-wallet-report'
import { walletCsvHeader, walletCsvRow } from '@firstcome/db/domain/reports/wallet-csv'
import { walletReportInputSchema } from '@firstcome/db/domain/reports/wallet-report'
import type { Call } from '../http/call.ts'
import { answerExport } from './answer-export.ts'

/** The report of points as CSV, a line per day or month. */
export const exportWallet = (call: Call): Promise<void> =>
  answerExport(call, walletReportInputSchema, (input) => ({
    name: 'wallet.csv',
    header: walletCsvHeader,
    pages: inRows(readWalletReport(input)),
  }))

async function* inRows(report: ReturnType<typeof readWalletReport>) {
  const { rows } = await report
  yield rows.map(walletCsvRow)
}
