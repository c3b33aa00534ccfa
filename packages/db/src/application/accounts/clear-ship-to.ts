import { lockOrders } from '../../infrastructure/locks.ts'
import { type Columns, updateRows } from '../../infrastructure/rows.ts'
import type { Tx } from '../../infrastructure/transaction.ts'
import { NO_ADDRESS } from '../orders/read-ship-to.ts'

const cleared = { id: 'id' } as const satisfies Columns
const clear = updateRows('orders', cleared, 't.id = j.id', `t.shipTo = '${NO_ADDRESS}'`)

/** Forgets where the orders of a shopper went, whose wallet is locked; their figures stay. */
export async function clearShipTo(tx: Tx, userId: string): Promise<void> {
  const orders = await tx.order.findMany({ where: { userId }, select: { id: true } })
  const ids = orders.map(({ id }) => id)
  await lockOrders(tx, ids)
  await clear(
    tx,
    ids.toSorted().map((id) => ({ id })),
  )
}
