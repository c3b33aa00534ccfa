import { z } from 'zod'
import { idSchema, timeSchema } from '../fields.ts'
import { wonSchema } from '../won-schema.ts'
import { countDays, daySchema } from './day.ts'

const MOST_DAYS = 366

/** A range of days of the shop's time zone, both included, of at most a leap year. */
export const rangeSchema = z
  .strictObject({ from: daySchema, to: daySchema })
  .refine(({ from, to }) => from <= to && countDays(from, to) <= MOST_DAYS, {
    path: ['to'],
    params: { code: 'bad_range' },
  })
export type Range = z.infer<typeof rangeSchema>

const namesSchema = z.object({ ko: z.string(), en: z.string() })

/** A figure of the range beside the same of as many days before it. */
const compared = <T extends z.ZodType>(figure: T) =>
  z.object({
    now: figure,
    before: figure,
    byDay: z.array(z.object({ day: daySchema, now: figure, before: figure })),
  })

/** How many there are; `more`: at least as many, counting stopped there. */
const countSchema = z.object({ count: z.int(), more: z.boolean() })

const topProductSchema = z.object({ id: idSchema, name: namesSchema, units: z.int(), sales: wonSchema })
export type TopProduct = z.infer<typeof topProductSchema>

const lowVariantSchema = z.object({
  variantId: idSchema,
  productId: idSchema,
  name: namesSchema,
  sku: z.string(),
  stock: z.int(),
})

const runningDropSchema = z.object({
  id: idSchema,
  name: namesSchema,
  endsAt: timeSchema,
  sold: z.int(),
  left: z.int(),
})
export type RunningDrop = z.infer<typeof runningDropSchema>

const runningCampaignSchema = z.object({
  id: idSchema,
  name: namesSchema,
  endsAt: timeSchema,
  isPaused: z.boolean(),
  issued: z.int(),
  quantity: z.int(),
})

/** What waits for somebody at the desk. */
export const todoSchema = z.object({
  returns: countSchema,
  toShip: countSchema,
  /** `latest` is where the one that failed last can be looked into. */
  failedMessages: countSchema.extend({
    latest: z.object({ type: z.enum(['order', 'customer']), id: idSchema }).nullable(),
  }),
  brokenPromises: z.int(),
  /** Webhooks that nobody tries any more, and endpoints whose receiver is gone. */
  deadLetters: countSchema,
  disabledEndpoints: z.int(),
})
export type Todo = z.infer<typeof todoSchema>

/** The shop at a glance. `sales` are the totals of orders paid on a day, `refunds` what was given back on it. */
export const summarySchema = z.object({
  asOf: timeSchema,
  range: z.object({ from: daySchema, to: daySchema }),
  before: z.object({ from: daySchema, to: daySchema }),
  sales: compared(wonSchema),
  orders: compared(z.int()),
  averageOrder: compared(wonSchema),
  refunds: compared(wonSchema),
  discount: compared(wonSchema),
  topProducts: z.array(topProductSchema),
  lowStock: z.object({ level: z.int(), ...countSchema.shape, rows: z.array(lowVariantSchema) }),
  drops: z.array(runningDropSchema),
  campaigns: z.array(runningCampaignSchema),
  todo: todoSchema,
})
export type Summary = z.infer<typeof summarySchema>
