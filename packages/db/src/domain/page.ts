import { z } from 'zod'

/** The fields with which every list is paged. The cursor is opaque: pass back `nextCursor` as it came. */
export const pageFields = {
  cursor: z.string().max(500).optional(),
  limit: z.int().min(1).max(100).default(24),
}

/** The answer of a list: `nextCursor` is null on the last page. */
export const pageOf = <T extends z.ZodType>(item: T) =>
  z.object({ items: z.array(item), nextCursor: z.string().nullable() })
