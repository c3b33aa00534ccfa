import { notFound } from '../../../domain/refusal.ts'
import type { Endpoint, EndpointById } from '../../../domain/webhooks/endpoint.ts'
import { prisma } from '../../../infrastructure/prisma.ts'
import { readEndpoint } from '../read-endpoint.ts'

/** An endpoint with how it is doing. Refuses: NOT_FOUND. */
export async function getEndpoint({ id }: EndpointById): Promise<Endpoint> {
  const endpoint = await readEndpoint(prisma, id)
  if (!endpoint) throw notFound()
  return endpoint
}
