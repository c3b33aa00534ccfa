import { mintId } from '../infrastructure/ids.ts'
import { prisma } from '../infrastructure/prisma.ts'

/** Makes the line of events as long as if so many places had been given: one event at its foot, one at its end. */
export async function stretchLine(places: number): Promise<void> {
  await prisma.outboxEvent.createMany({
    data: [1, places].map((position) => ({
      id: mintId(),
      aggregate: 'order',
      aggregateId: mintId(),
      seq: 1,
      type: 'order.paid',
      payload: {},
      position,
      createdAt: new Date(),
    })),
  })
  await prisma.outboxLine.updateMany({ data: { lastPosition: places } })
}
