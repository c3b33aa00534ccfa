import type { Endpoint } from '../../domain/webhooks/endpoint.ts'
import type { prisma } from '../../infrastructure/prisma.ts'
import type { Tx } from '../../infrastructure/transaction.ts'
import { endpointSelect, presentEndpoints } from './present-endpoints.ts'

/** An endpoint as the desk shows it; null when there is none. */
export async function readEndpoint(db: Tx | typeof prisma, id: string): Promise<Endpoint | null> {
  const row = await db.webhookEndpoint.findUnique({ where: { id }, select: endpointSelect })
  const [endpoint] = await presentEndpoints(db, row ? [row] : [])
  return endpoint ?? null
}
