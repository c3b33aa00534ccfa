import { v7 } from 'uuid'
import { type Day, startOfDay } from '../domain/reports/day.ts'
import { mintId } from '../infrastructure/ids.ts'
import { prisma } from '../infrastructure/prisma.ts'

const HALF_A_DAY_MS = 12 * 60 * 60 * 1_000

/** An order like another one, paid for at noon of a day gone by, without its event. */
export async function insertPastOrder(like: { id: string }, day: Day): Promise<void> {
  const { id, lines, ...order } = await prisma.order.findUniqueOrThrow({
    where: { id: like.id },
    include: { lines: true },
  })
  const noon = new Date(startOfDay(day).getTime() + HALF_A_DAY_MS)
  const past = v7({ msecs: noon.getTime() })
  await prisma.order.create({
    data: { ...order, id: past, number: past.slice(-11), placedAt: noon, paidAt: noon },
  })
  await prisma.orderLine.createMany({
    data: lines.map(({ image: _, ...line }) => ({
      ...line,
      id: mintId(),
      orderId: past,
      optionsKo: [],
      optionsEn: [],
      image: {},
    })),
  })
}
