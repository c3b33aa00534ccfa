import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { createLane, type Outcome } from './lane.ts'

const options = { inFlight: 1, maxBatch: 4, maxQueue: 8 }
const doubled = (requests: number[]): Outcome<number>[] =>
  requests.map((request) => ({ result: request * 2 }))

/** A lane over a recorder of batches whose first batch waits for `open`. */
function heldLane(
  more: Partial<typeof options> & { weigh?: (request: number) => number; maxWeight?: number } = {},
) {
  const batches: number[][] = []
  let open = () => {}
  const held = new Promise<void>((resolve) => {
    open = resolve
  })
  const lane = createLane<number, number>(
    async (requests) => {
      batches.push(requests)
      if (batches.length === 1) await held
      return doubled(requests)
    },
    { ...options, ...more },
  )
  return { lane, batches, open: () => open() }
}

describe('createLane', () => {
  it('runs a lone request at once, and gathers what comes while a batch commits', async () => {
    const { lane, batches, open } = heldLane()
    const answers = [1, 2, 3, 4, 5, 6].map(lane)
    expect(batches).toEqual([[1]])
    open()
    expect(await Promise.all(answers)).toEqual([2, 4, 6, 8, 10, 12])
    expect(batches).toEqual([[1], [2, 3, 4, 5], [6]])
  })

  it('keeps a batch within its weight, but never starves a heavy request', async () => {
    const { lane, batches, open } = heldLane({ weigh: (request) => request, maxWeight: 10 })
    const answers = [1, 6, 5, 99, 2].map(lane)
    open()
    await Promise.all(answers)
    expect(batches).toEqual([[1], [6], [5], [99], [2]])
  })

  it('refuses with BUSY when the line is full', async () => {
    const { lane, open } = heldLane({ maxQueue: 2 })
    const answers = [1, 2, 3].map(lane)
    await expect(lane(4)).rejects.toMatchObject({ reason: 'BUSY', details: { retryAfterMs: 500 } })
    open()
    expect(await Promise.all(answers)).toEqual([2, 4, 6])
  })

  it('refuses with BUSY what has waited too long, without beginning it', async () => {
    const { lane, batches, open } = heldLane()
    const first = lane(1)
    const late = expect(lane(2)).rejects.toMatchObject({ reason: 'BUSY' })
    await sleep(1_600)
    open()
    expect(await first).toBe(2)
    await late
    expect(batches).toEqual([[1]])
  })

  it('halves a poisoned batch until the poison fails alone', async () => {
    const { lane, open, batches } = heldLane()
    const poisoned = createLane<number, number>(async (requests) => {
      batches.push(requests)
      if (requests.includes(13)) throw new Error('poison')
      return doubled(requests)
    }, options)
    open()
    await lane(0)
    const [one, ...rest] = await Promise.allSettled([7, 8, 13, 9, 10].map(poisoned))
    expect(one).toEqual({ status: 'fulfilled', value: 14 })
    expect(rest.map((each) => each.status)).toEqual(['fulfilled', 'rejected', 'fulfilled', 'fulfilled'])
  })

  it('gives another go twice, then says BUSY', async () => {
    let goes = 0
    const lane = createLane<number, number>(async (requests) => {
      goes += 1
      return requests.map(() => ({ again: true }))
    }, options)
    await expect(lane(1)).rejects.toMatchObject({ reason: 'BUSY' })
    expect(goes).toBe(3)
  })
})
