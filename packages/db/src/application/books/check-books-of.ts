import type { BooksReport } from '../../domain/books.ts'
import { unprepared } from '../../infrastructure/unprepared.ts'
import { askInvariants } from './ask-invariants.ts'
import { withinOrders } from './within-orders.ts'

/**
 * Checks every invariant for some orders and all that they touch. Its price does not grow with the shop. It reads only.
 */
export const checkBooksOf = async (orderIds: readonly string[]): Promise<BooksReport> =>
  askInvariants(unprepared, await withinOrders(orderIds))
