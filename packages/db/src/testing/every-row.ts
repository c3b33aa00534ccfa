import { prisma } from '../infrastructure/prisma.ts'

/** A checksum of each table of the database: whatever changes any row changes one of them. */
export async function everyRow(): Promise<Record<string, string>> {
  const tables = await prisma.$queryRaw<{ name: string }[]>`
    SELECT TABLE_NAME AS name FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() ORDER BY TABLE_NAME`
  const names = tables.map(({ name }) => `\`${name}\``).join(', ')
  const sums = await prisma.$queryRawUnsafe<{ Table: string; Checksum: bigint | null }[]>(
    `CHECKSUM TABLE ${names}`,
  )
  return Object.fromEntries(sums.map(({ Table, Checksum }) => [Table, String(Checksum)]))
}
