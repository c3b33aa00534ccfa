import { Refusal } from '../domain/refusal.ts'

/** How long a caller who was told BUSY should wait before the next try. */
const BUSY_RETRY_MS = 500

export const busy = () => new Refusal('BUSY', { retryAfterMs: BUSY_RETRY_MS })

type Options = { places: number; maxWaiting: number; maxWaitMs: number }

/**
 * A fair door: `places` callers inside at once, the others wait in line, first come first served. Refuses with BUSY
 * who finds the line full or has waited too long; such a caller has not begun.
 */
export function createGate({ places, maxWaiting, maxWaitMs }: Options) {
  let free = places
  const line = new Set<() => void>()

  const enter = () => {
    if (free > 0) {
      free -= 1
      return Promise.resolve()
    }
    if (line.size >= maxWaiting) return Promise.reject(busy())
    return new Promise<void>((resolve, reject) => {
      const giveUp = setTimeout(() => {
        line.delete(letIn)
        reject(busy())
      }, maxWaitMs)
      const letIn = () => {
        clearTimeout(giveUp)
        resolve()
      }
      line.add(letIn)
    })
  }

  const leave = () => {
    const [next] = line
    if (!next) {
      free += 1
      return
    }
    line.delete(next)
    next()
  }

  return async <T>(work: () => Promise<T>): Promise<T> => {
    await enter()
    try {
      return await work()
    } finally {
      leave()
    }
  }
}
