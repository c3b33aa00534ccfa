import { setTimeout as sleep } from 'node:timers/promises'
import type { DeskOrder, ExportOrdersInput } from '../../../../domain/desk-orders/desk-order.ts'
import { prisma } from '../../../../infrastructure/prisma.ts'
import { findOrders } from './find-orders.ts'
import { readRows } from './read-rows.ts'
import { idOf, type Position } from './sorts.ts'

const PAGE = 500
/** All exports of a process together read for one of so many moments; the others are left to shoppers. */
const SHARE = 3
let underWay = 0

/**
 * All orders of the desk's list that fulfil a filter, page by page and masked as there. One page is in memory at a time, and the
 * next one is not read before the caller asks for it. However many are taken at once, they cost the machine as much as one does.
 */
export async function* exportOrders({ locale, ...filter }: ExportOrdersInput): AsyncGenerator<DeskOrder[]> {
  let place: Position | null = null
  underWay += 1
  try {
    do {
      const startedAt = performance.now()
      const { places, next } = await findOrders(prisma, filter, place, PAGE)
      const rows = await readRows(prisma, places.map(idOf), locale)
      const tookMs = performance.now() - startedAt
      if (rows.length > 0) yield rows
      if (next) await sleep((SHARE * underWay - 1) * tookMs)
      place = next
    } while (place)
  } finally {
    underWay -= 1
  }
}
