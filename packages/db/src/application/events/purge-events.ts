import { prisma } from '../../infrastructure/prisma.ts'

const BATCH = 500

/** Deletes events older than 30 days that every consumer has passed, in small batches; tells how many. */
export async function purgeEvents(): Promise<number> {
  for (let purged = 0; ; ) {
    const deleted = await purgeBatch()
    purged += deleted
    if (deleted === 0) return purged
  }
}

/** Looks at the foot of the line only, where the oldest stand: what is young is not read. */
async function purgeBatch(): Promise<number> {
  const [first, { _min: passed }] = await Promise.all([
    prisma.outboxEvent.findFirst({
      where: { position: { not: null } },
      select: { position: true },
      orderBy: { position: 'asc' },
    }),
    prisma.consumer.aggregate({ _min: { position: true } }),
  ])
  if (first?.position == null || passed.position === null) return 0
  const last = first.position + BigInt(BATCH) - 1n
  return prisma.$executeRawUnsafe(
    'DELETE FROM outbox_events WHERE position BETWEEN ? AND ? AND createdAt < NOW(3) - INTERVAL 30 DAY',
    first.position,
    last < passed.position ? last : passed.position,
  )
}
