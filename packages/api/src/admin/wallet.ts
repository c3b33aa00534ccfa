import { readWalletReport } from '@firstcome/db/application/reports/queries/read-wallet-report'
import { walletReportInputSchema, walletReportSchema } from '@firstcome/db/domain/reports/wallet-report'
import { router, viewerProcedure } from './trpc.ts'

export const wallet = router({
  report: viewerProcedure(walletReportInputSchema)
    .output(walletReportSchema)
    .query(({ input }) => readWalletReport(input)),
})
