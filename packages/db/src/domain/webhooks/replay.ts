import { z } from 'zod'
import { idSchema, timeSchema } from '../fields.ts'

/** The most places of the line that one replay may cover. */
export const MAX_REPLAY = 1_000_000

/** Sends again, to one endpoint, what happened from `from` and before `to`: the types that it gets. */
export const replayInputSchema = z
  .strictObject({ endpointId: idSchema, from: timeSchema, to: timeSchema })
  .refine(({ from, to }) => from < to, { path: ['to'], params: { code: 'not_after_start' } })
export type ReplayInput = z.infer<typeof replayInputSchema>

/** `done` of `total` places of the line have been gone through. One that has finished before its end was stopped. */
export const replaySchema = z.object({
  id: idSchema,
  endpointId: idSchema,
  total: z.int(),
  done: z.int(),
  createdAt: timeSchema,
  finishedAt: timeSchema.nullable(),
})
export type Replay = z.infer<typeof replaySchema>

export const listReplaysInputSchema = z.strictObject({ endpointId: idSchema })
export type ListReplaysInput = z.infer<typeof listReplaysInputSchema>
export const replayListSchema = z.object({ items: z.array(replaySchema) })
export type ReplayList = z.infer<typeof replayListSchema>
