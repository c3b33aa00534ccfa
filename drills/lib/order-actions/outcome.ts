import { setTimeout as sleep } from 'node:timers/promises'
import { type Reason, Refusal } from '@firstcome/db/domain/refusal'

/** What became of something: accepted, or the reason for which it was refused. What the shop was too busy for is tried again. Throws faults. */
export async function outcomeOf(act: () => Promise<unknown>): Promise<Reason | 'ACCEPTED'> {
  try {
    await act()
    return 'ACCEPTED'
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    if (error.reason !== 'BUSY') return error.reason
  }
  await sleep(100)
  return outcomeOf(act)
}
