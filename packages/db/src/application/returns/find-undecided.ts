import { notFound, Refusal } from '../../domain/refusal.ts'
import { prisma } from '../../infrastructure/prisma.ts'
import type { Tx } from '../../infrastructure/transaction.ts'

/** The order of a return, which is locked before the return is decided. Refuses an unknown return with NOT_FOUND. */
export async function orderOfReturn(id: string): Promise<string> {
  const found = await prisma.return.findUnique({ where: { id }, select: { orderId: true } })
  if (!found) throw notFound()
  return found.orderId
}

/** The pieces of a return that awaits its decision, read behind the lock of its order. Refuses with RETURN_DECIDED. */
export async function piecesToDecide(tx: Tx, id: string) {
  const { status, lines } = await tx.return.findUniqueOrThrow({
    where: { id },
    select: { status: true, lines: { select: { orderLineId: true, quantity: true } } },
  })
  if (status !== 'requested') throw new Refusal('RETURN_DECIDED', null)
  return lines
}
