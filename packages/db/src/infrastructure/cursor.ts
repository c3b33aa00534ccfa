import { createHash } from 'node:crypto'
import { z } from 'zod'
import { invalidInput } from '../domain/refusal.ts'

const fingerprint = (filter: unknown) =>
  createHash('sha256').update(JSON.stringify(filter)).digest('base64url').slice(0, 10)

type Position = (string | number)[]

/** An opaque cursor for the position after a row of a list, bound to the filter and sort of that list. */
export const writeCursor = (filter: unknown, position: Position) =>
  Buffer.from(JSON.stringify([fingerprint(filter), ...position])).toString('base64url')

/** The first `limit` of the rows, of which one more was read, and the cursor of what follows them; null when nothing does. */
export function cutPage<Row>(
  filter: unknown,
  rows: readonly Row[],
  limit: number,
  positionOf: (row: Row) => Position,
): { page: Row[]; nextCursor: string | null } {
  const page = rows.slice(0, limit)
  const last = page.at(-1)
  const nextCursor = last && rows.length > limit ? writeCursor(filter, positionOf(last)) : null
  return { page, nextCursor }
}

/** The position in a cursor of this list. Refuses with INVALID_INPUT what was altered or made for another list. */
export function readCursor<T extends [z.ZodType, ...z.ZodType[]]>(
  filter: unknown,
  position: z.ZodTuple<T, null>,
  cursor: string,
): z.infer<z.ZodTuple<T, null>> {
  try {
    const [stamp, ...rest] = z
      .array(z.unknown())
      .parse(JSON.parse(Buffer.from(cursor, 'base64url').toString()))
    if (stamp === fingerprint(filter)) return position.parse(rest)
  } catch {
    // Not a cursor of ours: the same answer as for one of another list.
  }
  throw invalidInput('cursor', 'invalid_cursor')
}
