import { createHash } from 'node:crypto'
import { z } from 'zod'
import { invalidInput } from '../domain/refusal.ts'

const fingerprint = (filter: unknown) =>
  createHash('sha256').update(JSON.stringify(filter)).digest('base64url').slice(0, 10)

/** An opaque cursor for the position after a row of a list, bound to the filter and sort of that list. */
export const writeCursor = (filter: unknown, position: (string | number)[]) =>
  Buffer.from(JSON.stringify([fingerprint(filter), ...position])).toString('base64url')

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
