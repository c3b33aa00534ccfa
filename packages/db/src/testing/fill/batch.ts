import { insertPayments } from '../../application/checkout/tables.ts'
import { insertRefundLines, insertRefunds } from '../../application/orders/refund-tables.ts'
import { addToProducts } from '../../application/reports/figure-tables.ts'
import { insertEntries } from '../../application/wallet/write-wallets.ts'
import { laneTransaction } from '../../infrastructure/transaction.ts'
import {
  insertAudit,
  insertIssued,
  insertLines,
  insertMovements,
  insertOrders,
  insertReturnLines,
  insertReturns,
  insertTopUps,
} from './tables.ts'

/** In the order in which they are written: what is referred to comes first. */
const WRITERS = {
  issued: insertIssued,
  orders: insertOrders,
  lines: insertLines,
  topUps: insertTopUps,
  payments: insertPayments,
  entries: insertEntries,
  movements: insertMovements,
  refunds: insertRefunds,
  refundLines: insertRefundLines,
  returns: insertReturns,
  returnLines: insertReturnLines,
  audit: insertAudit,
  productDays: addToProducts,
}

type Writers = typeof WRITERS
export type Batch = { [K in keyof Writers]: Parameters<Writers[K]>[1][number][] }

const TABLES = Object.keys(WRITERS) as (keyof Writers)[]

export const emptyBatch = (): Batch => ({
  issued: [],
  orders: [],
  lines: [],
  topUps: [],
  payments: [],
  entries: [],
  movements: [],
  refunds: [],
  refundLines: [],
  returns: [],
  returnLines: [],
  audit: [],
  productDays: [],
})

/** Writes a batch in one transaction, a statement a table. */
export const writeBatch = (batch: Batch): Promise<void> =>
  laneTransaction(async (tx) => {
    await Promise.all(TABLES.map((table) => WRITERS[table](tx, batch[table] as never)))
  })
