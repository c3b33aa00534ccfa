import type { ListDeliveriesInput } from '../../domain/webhooks/delivery.ts'
import { Prisma } from '../../generated/client.ts'

export type DeliveryFilter = Omit<ListDeliveriesInput, 'cursor' | 'limit'>

/** How the list is walked: along an index, within what leads it; whatever else is asked is looked at row by row. */
type DeliveryPath = { index: string; within: Prisma.Sql[]; fits: Prisma.Sql[] }

/** What happened to one subject is little, so it leads; an endpoint and a status have an index together. */
export function deliveryPath({ subjectId, endpointId, status }: DeliveryFilter): DeliveryPath {
  const [ofSubject, ...others] = equalities({ aggregateId: subjectId, endpointId, status })
  const led = subjectId ? [ofSubject] : [ofSubject, ...others]
  const known = led.flatMap((each) => (each ? [each] : []))
  return {
    index: `webhook_deliveries_${known.map(({ column }) => `${column}_`).join('')}createdAt_id_idx`,
    within: known.map(({ sql }) => sql),
    fits: subjectId ? others.map(({ sql }) => sql) : [],
  }
}

const equalities = (wanted: Record<string, string | undefined>) =>
  Object.entries(wanted).flatMap(([column, value]) =>
    value ? [{ column, sql: Prisma.sql`${Prisma.raw(column)} = ${value}` }] : [],
  )
