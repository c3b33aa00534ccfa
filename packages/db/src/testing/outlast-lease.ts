import { setTimeout as sleep } from 'node:timers/promises'
import { prisma } from '../infrastructure/prisma.ts'

/** Resolves when the lease of a consumer's only share was taken and has run out. */
export async function outlastLease(name: string): Promise<void> {
  for (;;) {
    const [row] = await prisma.$queryRaw<{ hasEnded: bigint | number | null }[]>`
      SELECT leaseUntil <= NOW(3) AS hasEnded FROM consumers WHERE name = ${name} AND leasedBy IS NOT NULL`
    if (Number(row?.hasEnded ?? 0) === 1) return
    await sleep(20)
  }
}
