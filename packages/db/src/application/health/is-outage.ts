import { z } from 'zod'
import { isConnectionLost } from '../../infrastructure/database-error.ts'

/** Prisma could not begin a transaction in time, or had to end one that took too long. */
const transactionTimeout = z.object({ code: z.literal('P2028') })

/** Whether an error means that the database is away or out of connections, so that trying again later is right. */
export const isOutage = (error: unknown): boolean =>
  isConnectionLost(error) || transactionTimeout.safeParse(error).success
