import { Refusal } from '@firstcome/db/domain/refusal'

type Options = { inAll: number; perAddress: number }

const FULL_RETRY_MS = 5_000

/** Who holds a stream open: so many in this process, and so many of one address. */
export function createPlaces({ inAll, perAddress }: Options) {
  const taken = new Map<string, number>()
  let total = 0

  /** Takes a place and returns how to leave it. Refuses: BUSY when all are taken, RATE_LIMITED when this address has its share. */
  const take = (address: string): (() => void) => {
    const own = taken.get(address) ?? 0
    if (total >= inAll) throw new Refusal('BUSY', { retryAfterMs: FULL_RETRY_MS })
    if (own >= perAddress) throw new Refusal('RATE_LIMITED', { retryAfterMs: FULL_RETRY_MS })
    total += 1
    taken.set(address, own + 1)
    return () => {
      total -= 1
      const left = (taken.get(address) ?? 1) - 1
      if (left > 0) taken.set(address, left)
      else taken.delete(address)
    }
  }

  return { take, total: () => total }
}

export type Places = ReturnType<typeof createPlaces>
