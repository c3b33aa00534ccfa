import { prisma } from '../../infrastructure/prisma.ts'
import type { LaneTx } from '../../infrastructure/transaction.ts'

/** How far the books have been read: a place in the line of events, or the last id of a pass. */

/** A mark as it was left; empty before it was ever made. */
export async function readMark(name: string): Promise<string> {
  const mark = await prisma.bookMark.findUnique({ where: { name }, select: { value: true } })
  return mark?.value ?? ''
}

/** Makes a mark, also anew. */
export const writeMark = (db: Pick<LaneTx, '$executeRawUnsafe'>, name: string, value: string) =>
  db.$executeRawUnsafe(
    `INSERT INTO book_marks (name, value, updatedAt) VALUES (?, ?, NOW(3))
      ON DUPLICATE KEY UPDATE value = VALUES(value), updatedAt = VALUES(updatedAt)`,
    name,
    value,
  )
