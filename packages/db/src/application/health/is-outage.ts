import { z } from 'zod'
import { isConnectionLost } from '../../infrastructure/database-error.ts'

/** Prisma could not begin a transaction in time, or had to end one that took too long. */
const transactionTimeout = z.object({ code: z.literal('P2028') })

/** The connector gave a connection up. */
const lostByConnector = z.object({ errno: z.number(), fatal: z.literal(true) })

/** Whether an error means that the database is away or out of connections, so that trying again later is right. */
export const isOutage = (error: unknown): boolean =>
  isConnectionLost(error) ||
  transactionTimeout.safeParse(error).success ||
  lostByConnector.safeParse(error).success
