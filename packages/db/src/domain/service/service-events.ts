import { z } from 'zod'
import { messageSchema, messageTypeSchema, messageTypes } from '../webhooks/message.ts'

/** What happened, in line order: after the place where a reader stopped, or from the oldest event that is kept. */
export const listEventsInputSchema = z
  .strictObject({
    after: z.string().max(500).optional(),
    types: z.array(messageTypeSchema).min(1).max(messageTypes.length).optional(),
    limit: z.int().min(1).max(500).default(100),
  })
  .default({ limit: 100 })
export type ListEventsInput = z.infer<typeof listEventsInputSchema>

/** `after` is where to go on next time. `atEnd`: nothing more has happened yet; else there may be more, also when this page is empty. */
export const eventPageSchema = z.object({
  items: z.array(messageSchema),
  after: z.string(),
  atEnd: z.boolean(),
})
export type EventPage = z.infer<typeof eventPageSchema>
