import { prisma } from '../../infrastructure/prisma.ts'

/**
 * The last place of the line before which everything that is kept happened before a time: a search by halves, some twenty-five
 * reads however long the line is. Places go by commit, which follows what happened within seconds, so who needs everything from
 * a time on asks for a little earlier.
 */
export async function findPlace(time: Date): Promise<bigint> {
  const [first, line] = await Promise.all([
    prisma.outboxEvent.findFirst({
      where: { position: { not: null } },
      select: { position: true },
      orderBy: { position: 'asc' },
    }),
    prisma.outboxLine.findUniqueOrThrow({ where: { id: 1 } }),
  ])
  // Everything up to `before` happened before that time, everything after `end` did not.
  let before = (first?.position ?? line.lastPosition + 1n) - 1n
  let end = line.lastPosition
  while (before < end) {
    const middle = before + (end - before) / 2n + 1n
    const event = await nextFrom(middle)
    if (event?.position != null && event.position <= end && event.createdAt < time) before = event.position
    else end = middle - 1n
  }
  return before
}

/** Events that were told long ago are gone, so there are gaps. */
const nextFrom = (position: bigint) =>
  prisma.outboxEvent.findFirst({
    where: { position: { gte: position } },
    select: { position: true, createdAt: true },
    orderBy: { position: 'asc' },
  })
