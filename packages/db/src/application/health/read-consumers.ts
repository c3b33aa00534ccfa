import type { SystemHealth } from '../../domain/system.ts'
import { prisma } from '../../infrastructure/prisma.ts'

type Row = { name: string; behind: bigint; failures: number }

/** How far each consumer of the line of events is behind its end, by the share that is furthest. */
export async function readConsumers(): Promise<SystemHealth['consumers']> {
  const rows = await prisma.$queryRaw<Row[]>`
    SELECT c.name, MAX(l.lastPosition - c.position) AS behind, MAX(c.failures) AS failures
    FROM outbox_line l JOIN consumers c WHERE l.id = 1 GROUP BY c.name ORDER BY c.name`
  return rows.map(({ name, behind, failures }) => ({
    name,
    behind: Math.max(0, Number(behind)),
    failing: failures > 0,
  }))
}
