import { busy } from './gate.ts'

/** What became of one request of a batch: its result, its own error, or another go in a later batch. */
export type Outcome<Result> = { result: Result } | { error: unknown } | { again: true }

type Options<Request> = {
  /** Batches that may be committing at once. */
  inFlight: number
  /** Requests in a batch. */
  maxBatch: number
  /** Requests that may wait; one more is BUSY. */
  maxQueue: number
  /** What a request counts towards `maxWeight`, for example its lines. */
  weigh?: (request: Request) => number
  maxWeight?: number
}

type Waiting<Request, Result> = {
  request: Request
  since: number
  goes: number
  resolve: (result: Result) => void
  reject: (error: unknown) => void
}

const MAX_WAIT_MS = 1_500
const MAX_GOES = 3

/**
 * Group commit: requests queue, and while one batch is being committed the next one gathers. There is no timer: a lone
 * request runs at once. `runBatch` settles all of its requests in order, in one transaction. When it throws, the batch is
 * halved until the request that poisons it fails alone. Refuses with BUSY when the queue is full, when a request has
 * waited too long to be begun, or when it was put off three times.
 */
export function createLane<Request, Result>(
  runBatch: (requests: Request[]) => Promise<Outcome<Result>[]>,
  { inFlight, maxBatch, maxQueue, weigh = () => 1, maxWeight = maxBatch }: Options<Request>,
) {
  type Entry = Waiting<Request, Result>
  const queue: Entry[] = []
  let running = 0

  const takeBatch = () => {
    const oldest = performance.now() - MAX_WAIT_MS
    const batch: Entry[] = []
    let weight = 0
    while (batch.length < maxBatch) {
      const next = queue[0]
      if (!next) break
      if (next.since < oldest) {
        queue.shift()
        next.reject(busy())
        continue
      }
      weight += weigh(next.request)
      if (weight > maxWeight && batch.length > 0) break
      queue.shift()
      batch.push(next)
    }
    return batch
  }

  const settle = (entry: Entry, outcome: Outcome<Result>) => {
    if ('result' in outcome) return entry.resolve(outcome.result)
    if ('error' in outcome) return entry.reject(outcome.error)
    entry.goes += 1
    if (entry.goes >= MAX_GOES) return entry.reject(busy())
    queue.push(entry)
  }

  const run = async (batch: Entry[]): Promise<void> => {
    try {
      const outcomes = await runBatch(batch.map((entry) => entry.request))
      batch.forEach((entry, index) => settle(entry, outcomes[index] ?? { error: new Error('no outcome') }))
    } catch (error) {
      if (batch.length === 1) return batch.forEach((entry) => entry.reject(error))
      const half = batch.length >> 1
      await run(batch.slice(0, half))
      await run(batch.slice(half))
    }
  }

  const pump = () => {
    while (running < inFlight) {
      const batch = takeBatch()
      if (batch.length === 0) return
      running += 1
      void run(batch).finally(() => {
        running -= 1
        pump()
      })
    }
  }

  return (request: Request): Promise<Result> => {
    if (queue.length >= maxQueue) return Promise.reject(busy())
    return new Promise((resolve, reject) => {
      queue.push({ request, since: performance.now(), goes: 0, resolve, reject })
      pump()
    })
  }
}
