import { type Order, orderSchema } from '../../domain/orders/order.ts'
import { prisma } from '../../infrastructure/prisma.ts'
import { readShipTo } from '../orders/read-ship-to.ts'

const storedSchema = orderSchema.extend({ shipTo: orderSchema.shape.shipTo.nullable() })

/** The answer of a checkout as it is stored under its key: without the address, which stays encrypted with its order. */
export const storeAnswer = (order: Order): string => JSON.stringify({ ...order, shipTo: null })

/** The first answer again, for a repeat: byte for byte, with the address read from the order. */
export async function recallAnswer(stored: string): Promise<Order> {
  const order = storedSchema.parse(JSON.parse(stored))
  const { shipTo } = await prisma.order.findUniqueOrThrow({
    where: { id: order.id },
    select: { shipTo: true },
  })
  return { ...order, shipTo: readShipTo(order.id, shipTo) }
}
