import { z } from 'zod'
import { idSchema, timeSchema } from './fields.ts'
import { daySchema } from './reports/day.ts'
import { FIGURES } from './reports/figures.ts'

/** What a promise is about: whatever breaks it is looked up there. `points` are those of all shoppers together. */
export const bookSubjectSchema = z.enum([
  'order',
  'customer',
  'variant',
  'product',
  'coupon',
  'day',
  'points',
])
export type BookSubject = z.infer<typeof bookSubjectSchema>

const checkSchema = z.object({
  name: z.string(),
  ok: z.boolean(),
  rows: z.int(),
  examples: z.array(
    z.object({
      id: z.string(),
      found: z.string(),
      subject: z.object({ type: bookSubjectSchema, id: z.string() }),
    }),
  ),
})

/** Whether the books are right, promise by promise, with up to twenty rows that break each. */
export const booksReportSchema = z.object({
  checkedAt: timeSchema,
  ok: z.boolean(),
  checks: z.array(checkSchema),
})
export type BooksReport = z.infer<typeof booksReportSchema>

/**
 * How the books stood when they were last checked: null before the first check. What changes is checked soon, everything else in
 * passes; `passes` tells when each was last through, `behind` how many events are still to be looked at.
 */
export const booksWatchSchema = booksReportSchema.extend({
  checkedAt: timeSchema.nullable(),
  /** What each promise is about, whatever breaks it. */
  checks: z.array(checkSchema.extend({ about: bookSubjectSchema })),
  behind: z.int(),
  passes: z.array(
    z.object({ of: bookSubjectSchema, doneAt: timeSchema.nullable(), isUnderWay: z.boolean() }),
  ),
})
export type BooksWatch = z.infer<typeof booksWatchSchema>

export const recountDayInputSchema = z.strictObject({ day: daySchema })

export const compareBooksInputSchema = z.strictObject({
  type: bookSubjectSchema,
  /** An id, a day, or `all` for the points. */
  id: z.union([idSchema, daySchema, z.literal('all')]),
})
export type CompareBooksInput = z.infer<typeof compareBooksInputSchema>

export const comparedFigureSchema = z.enum([
  'total',
  'captured',
  'givenBack',
  'spent',
  'returned',
  'balance',
  'entries',
  'stock',
  'movements',
  'events',
  'issued',
  'points',
  ...FIGURES,
])
export type ComparedFigure = z.infer<typeof comparedFigureSchema>

/** What a row says of itself beside what its parts add up to. `label` is what people call it; a variant is found at its product. */
export const comparedBooksSchema = z.object({
  label: z.string(),
  productId: idSchema.nullable(),
  figures: z.array(z.object({ name: comparedFigureSchema, stated: z.int(), derived: z.int() })),
})
export type ComparedBooks = z.infer<typeof comparedBooksSchema>
