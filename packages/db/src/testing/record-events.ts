import type { EventOf } from '../application/events/consumer.ts'
import type { EventType } from '../domain/events/events.ts'
import { mintId } from '../infrastructure/ids.ts'
import { catchUp } from './catch-up.ts'

/** The events of some types that a consumer hears of while `act` runs, those that are `wanted`. */
export async function recordEvents<T extends EventType>(
  types: readonly T[],
  act: () => Promise<unknown>,
  wanted: (event: EventOf<T>) => boolean,
): Promise<EventOf<T>[]> {
  const seen: EventOf<T>[] = []
  const recorder = {
    name: `t-${mintId()}`,
    shards: 1,
    since: 'now' as const,
    types,
    urgent: types,
    async tell(events: EventOf<T>[]) {
      seen.push(...events.filter(wanted))
    },
  }
  await catchUp(recorder)
  await act()
  await catchUp(recorder)
  return seen
}
