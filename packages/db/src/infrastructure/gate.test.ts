import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { createGate } from './gate.ts'

describe('createGate', () => {
  it('lets in as many as there are places, the others in their order', async () => {
    const gate = createGate({ places: 2, maxWaiting: 10, maxWaitMs: 1_000 })
    const order: number[] = []
    let inside = 0
    let most = 0
    await Promise.all(
      [1, 2, 3, 4, 5].map((guest) =>
        gate(async () => {
          inside += 1
          most = Math.max(most, inside)
          order.push(guest)
          await sleep(5)
          inside -= 1
        }),
      ),
    )
    expect(most).toBe(2)
    expect(order).toEqual([1, 2, 3, 4, 5])
  })

  it('refuses who finds the line full or waits too long, and opens again afterwards', async () => {
    const gate = createGate({ places: 1, maxWaiting: 1, maxWaitMs: 20 })
    const slow = gate(() => sleep(60))
    const waited = expect(gate(async () => 'in')).rejects.toMatchObject({ reason: 'BUSY' })
    await expect(gate(async () => 'in')).rejects.toMatchObject({ reason: 'BUSY' })
    await waited
    await slow
    expect(await gate(async () => 'in')).toBe('in')
  })

  it('frees the place of one who failed', async () => {
    const gate = createGate({ places: 1, maxWaiting: 1, maxWaitMs: 20 })
    await expect(gate(() => Promise.reject(new Error('tripped')))).rejects.toThrow('tripped')
    expect(await gate(async () => 'in')).toBe('in')
  })
})
