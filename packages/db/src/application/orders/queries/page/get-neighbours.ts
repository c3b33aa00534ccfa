import type { DeskOrderSort } from '../../../../domain/desk-orders/desk-order.ts'
import type { OrderNeighbours, OrderNeighboursInput } from '../../../../domain/desk-orders/order-page.ts'
import { notFound } from '../../../../domain/refusal.ts'
import { prisma } from '../../../../infrastructure/prisma.ts'
import { findOrders } from '../desk/find-orders.ts'
import { idOf, type Position, placeOf } from '../desk/sorts.ts'

const REVERSED: Record<DeskOrderSort, DeskOrderSort> = {
  newest: 'oldest',
  oldest: 'newest',
  highest: 'lowest',
  lowest: 'highest',
}

/**
 * The orders before and after this one in a filtered and sorted list, as near as a bounded search finds them: null at its ends,
 * and where none is near. Refuses: NOT_FOUND.
 */
export async function getNeighbours({ id, ...filter }: OrderNeighboursInput): Promise<OrderNeighbours> {
  const order = await prisma.order.findUnique({
    where: { id },
    select: { id: true, placedAt: true, total: true },
  })
  if (!order) throw notFound()
  const place = placeOf(filter.sort, order)
  const after = async (sort: DeskOrderSort) => {
    const { places } = await findOrders(prisma, { ...filter, sort }, place, 1)
    return places[0]
  }
  return nameBoth(await after(REVERSED[filter.sort]), await after(filter.sort))
}

async function nameBoth(previous?: Position, next?: Position): Promise<OrderNeighbours> {
  const ids = [previous, next].flatMap((place) => (place ? [idOf(place)] : []))
  const orders = await prisma.order.findMany({
    where: { id: { in: ids } },
    select: { id: true, number: true },
  })
  const named = (place?: Position) => orders.find(({ id }) => place && id === idOf(place)) ?? null
  return { previous: named(previous), next: named(next) }
}
