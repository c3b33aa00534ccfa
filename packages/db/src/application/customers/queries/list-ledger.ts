import { z } from 'zod'
import type { Ledger, OfCustomerInput } from '../../../domain/customers/customer.ts'
import { won } from '../../../domain/money.ts'
import { cutPage, readCursor } from '../../../infrastructure/cursor.ts'
import { prisma } from '../../../infrastructure/prisma.ts'
import { staffNames } from '../../staff/staff-names.ts'

const position = z.tuple([z.int()])

/** A customer's wallet as the desk reads it, newest entry first. Refuses a cursor of another list with INVALID_INPUT. */
export async function listLedger({ id, cursor, limit }: OfCustomerInput): Promise<Ledger> {
  const list = ['customers.ledger', id]
  const [before] = cursor ? readCursor(list, position, cursor) : []
  const entries = await prisma.walletEntry.findMany({
    where: { userId: id, seq: { lt: before } },
    select: {
      id: true,
      seq: true,
      kind: true,
      amount: true,
      balanceAfter: true,
      orderId: true,
      actor: true,
      reason: true,
      createdAt: true,
    },
    orderBy: { seq: 'desc' },
    take: limit + 1,
  })
  const { page, nextCursor } = cutPage(list, entries, limit, ({ seq }) => [seq])
  const [numbers, names] = await Promise.all([
    readNumbers(page.flatMap(({ orderId }) => orderId ?? [])),
    staffNames(
      prisma,
      page.flatMap(({ actor }) => staffIdOf(actor) ?? []),
    ),
  ])
  return {
    items: page.map(({ seq: _, actor, ...entry }) => ({
      ...entry,
      amount: won(entry.amount),
      balanceAfter: won(entry.balanceAfter),
      orderNumber: numbers.get(entry.orderId ?? '') ?? null,
      by: causeOf(actor),
      staff: presentStaff(actor, names),
      createdAt: entry.createdAt.toISOString(),
    })),
    nextCursor,
  }
}

async function readNumbers(orderIds: readonly string[]) {
  const orders = await prisma.order.findMany({
    where: { id: { in: [...orderIds] } },
    select: { id: true, number: true },
  })
  return new Map(orders.map(({ id, number }) => [id, number]))
}

const staffIdOf = (actor: string) => (actor.startsWith('staff:') ? actor.slice('staff:'.length) : null)

function presentStaff(actor: string, names: ReadonlyMap<string, string>) {
  const id = staffIdOf(actor)
  return id === null ? null : { id, name: names.get(id) ?? '' }
}

function causeOf(actor: string) {
  if (staffIdOf(actor)) return 'staff'
  return actor.startsWith('shopper:') ? 'customer' : 'shop'
}
