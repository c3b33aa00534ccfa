import { z } from 'zod'

/** An error of the driver itself, and the same behind an error of Prisma's. */
const driverErrorSchema = z.object({ errno: z.number() })
const prismaErrorSchema = z.object({
  meta: z.object({
    driverAdapterError: z.object({ cause: z.object({ originalCode: z.coerce.number() }) }),
  }),
})

const DEADLOCK = 1213
const LOCK_WAIT_TIMEOUT = 1205
const SNAPSHOT_CHANGED = 1020
const DUPLICATE_KEY = 1062
const REFERENCED = 1451
const NOTHING_TO_REFER_TO = 1452
const CONTENTION = new Set([DEADLOCK, LOCK_WAIT_TIMEOUT, SNAPSHOT_CHANGED])

/** The server shut down or the socket closed: the connector's own numbers. */
const CONNECTION_LOST = new Set([1053, 1927, 2006, 2013, 45009, 45012, 45013, 45026, 45028])
const CONNECTION_LOST_TEXT =
  /ECONNRESET|ECONNREFUSED|EPIPE|socket has (unexpectedly )?been closed|Connection.*(closed|lost)|pool timeout/i

/** The server's or driver's own error number, or null when there is none. */
function errorNumber(error: unknown): number | null {
  const bare = driverErrorSchema.safeParse(error)
  if (bare.success) return bare.data.errno
  const wrapped = prismaErrorSchema.safeParse(error)
  return wrapped.success ? wrapped.data.meta.driverAdapterError.cause.originalCode : null
}

export const isDuplicateKey = (error: unknown) => errorNumber(error) === DUPLICATE_KEY
/** A foreign key kept what others refer to, or found nothing to refer to. */
export const isReferenced = (error: unknown) => errorNumber(error) === REFERENCED
export const refersToNothing = (error: unknown) => errorNumber(error) === NOTHING_TO_REFER_TO

export const isLockWaitTimeout = (error: unknown) => errorNumber(error) === LOCK_WAIT_TIMEOUT

/** Another transaction was in the way: nothing was written, and running again is right. */
export const isContention = (error: unknown) => CONTENTION.has(errorNumber(error) ?? 0)

/** The database went away: whether a COMMIT arrived is unknown, so only a write under a key may run again. */
export const isConnectionLost = (error: unknown) =>
  CONNECTION_LOST.has(errorNumber(error) ?? 0) ||
  (error instanceof Error && CONNECTION_LOST_TEXT.test(error.message))
