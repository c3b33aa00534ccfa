import { prisma } from '../../../infrastructure/prisma.ts'
import type { Receiver } from './read-receivers.ts'

/** Sends an endpoint nothing any more whose receiver answered that it is gone, unless it leads elsewhere by now. */
export const disableEndpoint = ({ id, url }: Receiver) =>
  prisma.$executeRawUnsafe(
    `UPDATE webhook_endpoints SET status = 'disabled', version = version + 1, updatedAt = NOW(3)
      WHERE id = ? AND url = ? AND status = 'active'`,
    id,
    url,
  )
