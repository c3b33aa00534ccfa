import { prisma } from '../../infrastructure/prisma.ts'
import type { Consumer } from './consumer.ts'

/**
 * Gives a consumer its rows unless it has them. Throws when it has another number of shares: splitting anew what was half
 * done would repeat or lose events, so such a consumer takes a new name.
 */
export async function registerConsumer({ name, shards, since }: Consumer): Promise<void> {
  const [line, kept] = await Promise.all([
    prisma.outboxLine.findUniqueOrThrow({ where: { id: 1 } }),
    prisma.consumer.count({ where: { name } }),
  ])
  if (kept > 0 && kept !== shards) throw new Error(`consumer ${name} has ${kept} shares, not ${shards}`)
  const position = since === 'now' ? line.lastPosition : 0n
  await prisma.consumer.createMany({
    data: Array.from({ length: shards }, (_, shard) => ({ name, shard, position })),
    skipDuplicates: true,
  })
}
