import type { Endpoint, EndpointById } from '../../domain/webhooks/endpoint.ts'
import type { DeskActor } from '../staff/staff-actor.ts'
import { changeEndpoint } from './change-endpoint.ts'

/**
 * Sends to an endpoint again that was paused, or whose receiver had said that it was gone: such a one gets what happens from now
 * on, and by a replay what happened meanwhile. Refuses: NOT_FOUND.
 */
export const resumeEndpoint = (actor: DeskActor, { id }: EndpointById): Promise<Endpoint> =>
  changeEndpoint(actor, id, ({ status, waiting }, end) => {
    if (status === 'active') return null
    const owed = status === 'disabled' ? { owedFrom: end } : {}
    const act = { action: 'webhook.resumed', before: { status }, after: { waiting } } as const
    return { columns: { status: 'active', failingSince: null, ...owed }, act }
  })
