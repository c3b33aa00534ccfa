import { z } from 'zod'
import { idSchema, textSchema, timeSchema } from '../fields.ts'
import { pageFields, pageOf } from '../page.ts'

/** What was acted upon. */
export const auditSubjectSchema = z.enum([
  'staff',
  'settings',
  'category',
  'product',
  'variant',
  'order',
  'return',
  'coupon',
  'customer',
  'books',
  'key',
  'webhook',
])
export type AuditSubject = z.infer<typeof auditSubjectSchema>

/** Fields of what was acted upon, by name. */
export const factsSchema = z.record(z.string(), z.json()).nullable()

/** One act at the desk. `before` and `after` hold what it changed, without personal data. */
export const auditEntrySchema = z.object({
  id: idSchema,
  /** Null when the shop itself acted. */
  staff: z.object({ id: idSchema, name: z.string() }).nullable(),
  action: z.string(),
  subject: z.object({
    type: auditSubjectSchema,
    id: idSchema.nullable(),
    /** Its number or its name now, customers masked; null for what is gone or has none. */
    name: z.object({ ko: z.string(), en: z.string() }).nullable(),
  }),
  before: factsSchema,
  after: factsSchema,
  reason: z.string().nullable(),
  address: z.string().nullable(),
  device: z.string().nullable(),
  at: timeSchema,
})
export type AuditEntry = z.infer<typeof auditEntrySchema>

export const listAuditInputSchema = z
  .strictObject({
    staffId: idSchema.optional(),
    /** Such as `order.refunded`. */
    action: textSchema(60).optional(),
    subjectId: idSchema.optional(),
    from: timeSchema.optional(),
    to: timeSchema.optional(),
    ...pageFields,
  })
  .default({ limit: 24 })
export type ListAuditInput = z.infer<typeof listAuditInputSchema>

export const auditPageSchema = pageOf(auditEntrySchema)
export type AuditPage = z.infer<typeof auditPageSchema>
