import { z } from 'zod'
import { idSchema, timeSchema } from '../../../domain/fields.ts'
import type {
  ListServiceOrdersInput,
  ServiceOrder,
  ServiceOrderPage,
} from '../../../domain/service/service-order.ts'
import { Prisma } from '../../../generated/client.ts'
import { cutPage, readCursor } from '../../../infrastructure/cursor.ts'
import { prisma } from '../../../infrastructure/prisma.ts'
import { sqlTime } from '../../../infrastructure/rows.ts'
import { presentServiceOrder, serviceOrderSelect } from '../service-order.ts'

type Place = { id: string; placedAt: Date }
type Filter = Pick<ListServiceOrdersInput, 'status' | 'from' | 'to'>
const positionSchema = z.tuple([timeSchema, idSchema])
type Position = z.infer<typeof positionSchema>

/** Everyone's orders, the newest first. Refuses a cursor of another status or time with INVALID_INPUT. */
export async function listServiceOrders(input: ListServiceOrdersInput): Promise<ServiceOrderPage> {
  const { cursor, limit, ...filter } = input
  const list = ['service orders', filter.status ?? null, filter.from ?? null, filter.to ?? null]
  const after = cursor ? readCursor(list, positionSchema, cursor) : null
  const places = await findPlaces(filter, after, limit + 1)
  const { page, nextCursor } = cutPage(list, places, limit, ({ placedAt, id }) => [
    placedAt.toISOString(),
    id,
  ])
  return { items: await readOrders(page.map(({ id }) => id)), nextCursor }
}

/** The next orders along the index that is in the list's order, which is not left to guess. */
function findPlaces(filter: Filter, after: Position | null, limit: number): Promise<Place[]> {
  const index = filter.status ? 'orders_status_placedAt_id_idx' : 'orders_placedAt_id_idx'
  const conditions = [...within(filter), ...(after ? beyond(after) : [])]
  return prisma.$queryRaw<Place[]>`
    SELECT id, placedAt FROM orders FORCE INDEX (${Prisma.raw(index)})
    WHERE ${conditions.length > 0 ? Prisma.join(conditions, ' AND ') : Prisma.sql`TRUE`}
    ORDER BY placedAt DESC, id DESC LIMIT ${limit}`
}

const timeOf = (time: string) => sqlTime(new Date(time))

function within({ status, from, to }: Filter): Prisma.Sql[] {
  return [
    ...(status ? [Prisma.sql`status = ${status}`] : []),
    ...(from ? [Prisma.sql`placedAt >= ${timeOf(from)}`] : []),
    ...(to ? [Prisma.sql`placedAt < ${timeOf(to)}`] : []),
  ]
}

/** The first says where to begin in the index, the second where exactly. */
const beyond = ([placedAt, id]: Position): Prisma.Sql[] => [
  Prisma.sql`placedAt <= ${timeOf(placedAt)}`,
  Prisma.sql`(placedAt < ${timeOf(placedAt)} OR id < ${id})`,
]

async function readOrders(ids: string[]): Promise<ServiceOrder[]> {
  const orders = await prisma.order.findMany({ where: { id: { in: ids } }, select: serviceOrderSelect })
  const byId = new Map(orders.map((order) => [order.id, order]))
  return ids.flatMap((id) => {
    const order = byId.get(id)
    return order ? [presentServiceOrder(order)] : []
  })
}
