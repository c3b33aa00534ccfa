import { isConnectionLost } from '../../infrastructure/database-error.ts'

/** Whether an error means that the database is away or out of connections, so that trying again later is right. */
export const isOutage = (error: unknown): boolean => isConnectionLost(error)
