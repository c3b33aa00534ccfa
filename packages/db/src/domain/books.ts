import { z } from 'zod'

/** Whether the books are right, promise by promise, with up to twenty rows that break each. */
export const booksReportSchema = z.object({
  checkedAt: z.iso.datetime({ precision: 3 }),
  ok: z.boolean(),
  checks: z.array(
    z.object({
      name: z.string(),
      ok: z.boolean(),
      rows: z.int(),
      examples: z.array(z.object({ id: z.string(), found: z.string() })),
    }),
  ),
})
export type BooksReport = z.infer<typeof booksReportSchema>
