import { notFound } from '../../../domain/refusal.ts'
import type { ServiceOrder, ServiceOrderById } from '../../../domain/service/service-order.ts'
import { prisma } from '../../../infrastructure/prisma.ts'
import { presentServiceOrder, serviceOrderSelect } from '../service-order.ts'

/** One order, whoever placed it. Refuses with NOT_FOUND. */
export async function getServiceOrder({ id }: ServiceOrderById): Promise<ServiceOrder> {
  const order = await prisma.order.findUnique({ where: { id }, select: serviceOrderSelect })
  if (!order) throw notFound()
  return presentServiceOrder(order)
}
