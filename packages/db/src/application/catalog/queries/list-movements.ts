import { z } from 'zod'
import type { ListMovementsInput, Movement, Movements } from '../../../domain/catalog/stock.ts'
import { idSchema } from '../../../domain/fields.ts'
import type { Prisma } from '../../../generated/client.ts'
import { readCursor, writeCursor } from '../../../infrastructure/cursor.ts'
import { prisma } from '../../../infrastructure/prisma.ts'
import { staffNames } from '../../staff/staff-names.ts'
import { nameVariant, stockedVariantSelect } from '../stocked-variant.ts'
import { walkList } from './walk-list.ts'

const select = {
  id: true,
  seq: true,
  kind: true,
  delta: true,
  stockAfter: true,
  orderId: true,
  actor: true,
  reason: true,
  createdAt: true,
  variant: { select: stockedVariantSelect },
} as const satisfies Prisma.StockMovementSelect
type Row = Prisma.StockMovementGetPayload<{ select: typeof select }>

type Position = [number] | [string]

/**
 * Movements of stock, the latest first: of one variant by its own count, of all by their ids, which begin with their time. It
 * examines a bounded number of rows, so a page may be short and still have a next one.
 * Refuses with INVALID_INPUT a cursor of another list.
 */
export async function listMovements({ cursor, limit, ...filter }: ListMovementsInput): Promise<Movements> {
  const position = z.tuple([filter.variantId === undefined ? idSchema : z.int()])
  const { rows, next } = await walkList<{ id: string; seq: number; fits: boolean }, Position>({
    after: cursor === undefined ? null : (readCursor(filter, position, cursor) as Position),
    limit,
    selective: filter.kind !== undefined,
    read: (after, window) => readPlaces(filter, after, window),
    positionOf: ({ id, seq }) => (filter.variantId === undefined ? [id] : [seq]),
  })
  return {
    items: await readMovements(rows.map(({ id }) => id)),
    nextCursor: next && writeCursor(filter, next),
  }
}

type Filter = Omit<ListMovementsInput, 'cursor' | 'limit'>

async function readPlaces({ variantId, kind }: Filter, after: Position | null, limit: number) {
  const [place] = after ?? []
  const where: Prisma.StockMovementWhereInput =
    typeof place === 'number'
      ? { seq: { lt: place } }
      : typeof place === 'string'
        ? { id: { lt: place } }
        : {}
  const rows = await prisma.stockMovement.findMany({
    where: variantId === undefined ? where : { variantId, ...where },
    orderBy: variantId === undefined ? { id: 'desc' } : { seq: 'desc' },
    select: { id: true, seq: true, kind: true },
    take: limit,
  })
  return rows.map((row) => ({ ...row, fits: kind === undefined || row.kind === kind }))
}

async function readMovements(ids: string[]): Promise<Movement[]> {
  const rows = await prisma.stockMovement.findMany({ where: { id: { in: ids } }, select })
  const [numbers, names] = await Promise.all([
    orderNumbers(rows.flatMap(({ orderId }) => orderId ?? [])),
    staffNames(
      prisma,
      rows.flatMap(({ actor }) => staffIdOf(actor) ?? []),
    ),
  ])
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids.flatMap((id) => {
    const row = byId.get(id)
    return row ? [present(row, numbers, names)] : []
  })
}

async function orderNumbers(ids: string[]): Promise<Map<string, string>> {
  const orders = await prisma.order.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: { id: true, number: true },
  })
  return new Map(orders.map(({ id, number }) => [id, number]))
}

const staffIdOf = (actor: string) => (actor.startsWith('staff:') ? actor.slice('staff:'.length) : null)

function present(row: Row, numbers: Map<string, string>, names: Map<string, string>): Movement {
  const { id, kind, delta, stockAfter, orderId, actor, reason, createdAt, variant } = row
  const staffId = staffIdOf(actor)
  const name = staffId === null ? undefined : names.get(staffId)
  const number = orderId === null ? undefined : numbers.get(orderId)
  return {
    id,
    kind,
    delta,
    before: stockAfter - delta,
    after: stockAfter,
    variant: nameVariant(variant),
    actor: actor === 'system' ? 'system' : staffId === null ? 'shopper' : 'staff',
    staff: staffId === null || name === undefined ? null : { id: staffId, name },
    order: orderId === null || number === undefined ? null : { id: orderId, number },
    reason,
    at: createdAt.toISOString(),
  }
}
