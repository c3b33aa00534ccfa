import { exportOrders as readOrders } from '@firstcome/db/application/orders/queries/desk/export-orders'
import { exportOrdersInputSchema } from '@firstcome/db/domain/desk-orders/desk-order'
import { orderCsvHeader, orderCsvRow } from '@firstcome/db/domain/desk-orders/order-csv'
import type { Call } from '../http/call.ts'
import { answerExport } from './answer-export.ts'

/** The orders of a filter as CSV. */
export const exportOrders = (call: Call): Promise<void> =>
  answerExport(call, exportOrdersInputSchema, (input) => ({
    name: 'orders.csv',
    header: orderCsvHeader,
    pages: inRows(readOrders(input)),
  }))

async function* inRows(pages: ReturnType<typeof readOrders>) {
  for await (const page of pages) yield page.map(orderCsvRow)
}
