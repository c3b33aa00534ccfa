import { won } from '../../../domain/money.ts'
import { asDate, type Day } from '../../../domain/reports/day.ts'
import { changeOfPoints } from '../../../domain/reports/figures.ts'
import {
  reportWallet,
  type WalletReport,
  type WalletReportInput,
} from '../../../domain/reports/wallet-report.ts'
import { prisma } from '../../../infrastructure/prisma.ts'
import { readDays } from './read-days.ts'

/** What was charged, spent, given back and adjusted in a range, by day or month, and the points outstanding at the end of each. */
export async function readWalletReport(input: WalletReportInput): Promise<WalletReport> {
  const [opening, figures] = await Promise.all([readOutstandingBefore(input.from), readDays(input)])
  return reportWallet(input, opening, figures)
}

/** What all shoppers together held when a day began. */
async function readOutstandingBefore(day: Day) {
  const { _sum } = await prisma.dayFigures.aggregate({
    where: { day: { lt: asDate(day) } },
    _sum: { charged: true, sales: true, refunded: true, adjusted: true, expired: true },
  })
  const { charged, sales, refunded, adjusted, expired } = _sum
  return won(
    changeOfPoints({
      charged: Number(charged),
      sales: Number(sales),
      refunded: Number(refunded),
      adjusted: Number(adjusted),
      expired: Number(expired),
    }),
  )
}
