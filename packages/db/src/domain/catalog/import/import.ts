import { z } from 'zod'
import { idempotencyKeySchema } from '../../fields.ts'

export const importProductsInputSchema = z.strictObject({
  csv: z.string().min(1).max(900_000),
  /** Says what the sheet would do, and changes nothing. */
  dryRun: z.boolean(),
  idempotencyKey: idempotencyKeySchema,
})
export type ImportProductsInput = z.infer<typeof importProductsInputSchema>

const problemSchema = z.object({
  /** The line of the sheet on which the row ends; its header is line 1. */
  row: z.int(),
  column: z.string(),
  code: z.string(),
  value: z.string(),
})
export type ImportProblem = z.infer<typeof problemSchema>

/** What a sheet does, or would do: products that are new, and those that change. Nothing, while it has a problem. */
export const importReportSchema = z.object({
  rows: z.int(),
  created: z.int(),
  updated: z.int(),
  problems: z.array(problemSchema),
})
export type ImportReport = z.infer<typeof importReportSchema>
