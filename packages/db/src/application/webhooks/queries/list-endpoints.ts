import { type EndpointList, MAX_ENDPOINTS } from '../../../domain/webhooks/endpoint.ts'
import { prisma } from '../../../infrastructure/prisma.ts'
import { endpointSelect, presentEndpoints } from '../present-endpoints.ts'

/** All endpoints with how they are doing, in the order in which they came. */
export async function listEndpoints(): Promise<EndpointList> {
  const rows = await prisma.webhookEndpoint.findMany({
    select: endpointSelect,
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    take: MAX_ENDPOINTS,
  })
  return { items: await presentEndpoints(prisma, rows) }
}
