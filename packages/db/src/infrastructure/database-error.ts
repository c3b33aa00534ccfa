import { z } from 'zod'

const driverErrorSchema = z.object({
  meta: z.object({
    driverAdapterError: z.object({ cause: z.object({ originalCode: z.coerce.number() }) }),
  }),
})

export const DEADLOCK = 1213
export const LOCK_WAIT_TIMEOUT = 1205
const SNAPSHOT_CHANGED = 1020
const DUPLICATE_KEY = 1062

/** The server's own error number behind a Prisma error, or null when there is none. */
function errorNumber(error: unknown): number | null {
  const parsed = driverErrorSchema.safeParse(error)
  return parsed.success ? parsed.data.meta.driverAdapterError.cause.originalCode : null
}

export const isDuplicateKey = (error: unknown) => errorNumber(error) === DUPLICATE_KEY
export const isLockWaitTimeout = (error: unknown) => errorNumber(error) === LOCK_WAIT_TIMEOUT

/** Another transaction was in the way: nothing was written, and running again is right. */
export const isContention = (error: unknown) => {
  const number = errorNumber(error)
  return number === DEADLOCK || number === LOCK_WAIT_TIMEOUT || number === SNAPSHOT_CHANGED
}
