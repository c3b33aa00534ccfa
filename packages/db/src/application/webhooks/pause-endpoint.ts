import type { Endpoint, EndpointById } from '../../domain/webhooks/endpoint.ts'
import type { DeskActor } from '../staff/staff-actor.ts'
import { changeEndpoint } from './change-endpoint.ts'

/** Sends an endpoint nothing for now: what happens meanwhile waits for it. One that is not active stays as it is. Refuses: NOT_FOUND. */
export const pauseEndpoint = (actor: DeskActor, { id }: EndpointById): Promise<Endpoint> =>
  changeEndpoint(actor, id, ({ status, waiting }) =>
    status === 'active'
      ? { columns: { status: 'paused' }, act: { action: 'webhook.paused', after: { waiting } } }
      : null,
  )
