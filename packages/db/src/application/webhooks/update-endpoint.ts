import { changedFields } from '../../domain/changed-fields.ts'
import { Refusal } from '../../domain/refusal.ts'
import type { Endpoint, UpdateEndpointInput } from '../../domain/webhooks/endpoint.ts'
import { assertReachable } from '../../infrastructure/webhooks/assert-reachable.ts'
import type { DeskActor } from '../staff/staff-actor.ts'
import { changeEndpoint } from './change-endpoint.ts'

/**
 * Saves an endpoint as its editor left it. A type that is new to it is sent from now on; what waits goes to the new address.
 * Refuses: NOT_FOUND, VERSION_CONFLICT (with the newer state), INVALID_INPUT (an address that must not be reached).
 */
export async function updateEndpoint(
  actor: DeskActor,
  { id, version, ...edit }: UpdateEndpointInput,
): Promise<Endpoint> {
  await assertReachable(edit.url)
  return changeEndpoint(actor, id, (held, end) => {
    if (held.version !== version) throw new Refusal('VERSION_CONFLICT', { current: held })
    const changed = changedFields(factsOf(held), factsOf(edit))
    if (Object.keys(changed.after).length === 0) return null
    const isMore = edit.types.some((type) => !held.types.includes(type))
    return {
      columns: { ...edit, ...(isMore ? { owedFrom: end } : {}) },
      act: { action: 'webhook.updated', ...changed },
    }
  })
}

const factsOf = ({ name, url, types }: Pick<Endpoint, 'name' | 'url' | 'types'>) => ({ name, url, types })
