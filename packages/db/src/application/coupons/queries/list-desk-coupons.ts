import { z } from 'zod'
import type {
  CampaignState,
  DeskCouponPage,
  ListDeskCouponsInput,
} from '../../../domain/coupons/desk-coupon.ts'
import { idSchema, timeSchema } from '../../../domain/fields.ts'
import type { Coupon, Prisma } from '../../../generated/client.ts'
import { databaseNow } from '../../../infrastructure/clock.ts'
import { readCursor, writeCursor } from '../../../infrastructure/cursor.ts'
import { prisma } from '../../../infrastructure/prisma.ts'
import { walkList } from '../../catalog/queries/walk-list.ts'
import { couponRecord } from '../coupon-record.ts'
import { presentCampaign } from '../read-desk-coupon.ts'

type Position = [time: string, id: string]
type Order = { by: 'startsAt' | 'endsAt'; direction: 'asc' | 'desc' }

/** What runs or is paused by what ends next, what is to come by what begins next, everything else the newest first. */
const ORDERS: Record<CampaignState | 'all', Order> = {
  all: { by: 'startsAt', direction: 'desc' },
  running: { by: 'endsAt', direction: 'asc' },
  paused: { by: 'endsAt', direction: 'asc' },
  upcoming: { by: 'startsAt', direction: 'asc' },
  ended: { by: 'endsAt', direction: 'desc' },
}

/**
 * Campaigns of any state, or of one, by part of their name. It examines a bounded number of rows, so a page of found names may be short and
 * still have a next one. Refuses with INVALID_INPUT a cursor of another list.
 */
export async function listDeskCoupons({
  cursor,
  limit,
  state,
  q,
}: ListDeskCouponsInput): Promise<DeskCouponPage> {
  const list = ['desk coupons', state ?? null, q ?? null]
  const order = ORDERS[state ?? 'all']
  const now = await databaseNow(prisma)
  const asked = q?.toLocaleLowerCase()
  const { rows, next } = await walkList({
    after: cursor ? readCursor(list, z.tuple([timeSchema, idSchema]), cursor) : null,
    limit,
    selective: asked !== undefined,
    read: async (after: Position | null, window) => {
      const found = await prisma.coupon.findMany({
        where: { AND: [inState(state, now), after ? beyond(order, after) : {}] },
        orderBy: [{ [order.by]: order.direction }, { id: order.direction }],
        take: window,
      })
      return found.map((row) => ({ row, fits: asked === undefined || isNamed(row, asked) }))
    },
    positionOf: ({ row }): Position => [row[order.by].toISOString(), row.id],
  })
  return {
    items: rows.map(({ row }) => presentCampaign(couponRecord(row), now)),
    nextCursor: next && writeCursor(list, next),
  }
}

const isNamed = ({ nameKo, nameEn }: Coupon, asked: string) =>
  [nameKo, nameEn].some((name) => name.toLocaleLowerCase().includes(asked))

function inState(state: CampaignState | undefined, now: Date): Prisma.CouponWhereInput {
  if (state === undefined) return {}
  if (state === 'ended') return { endsAt: { lte: now } }
  if (state === 'paused') return { endsAt: { gt: now }, pausedAt: { not: null } }
  const startsAt = state === 'upcoming' ? { gt: now } : { lte: now }
  return { startsAt, endsAt: { gt: now }, pausedAt: null }
}

/** Campaigns after this one in the list. The first bound lets the index skip those before it. */
function beyond({ by, direction }: Order, [time, id]: Position): Prisma.CouponWhereInput {
  return direction === 'asc'
    ? { [by]: { gte: time }, OR: [{ [by]: { gt: time } }, { id: { gt: id } }] }
    : { [by]: { lte: time }, OR: [{ [by]: { lt: time } }, { id: { lt: id } }] }
}
