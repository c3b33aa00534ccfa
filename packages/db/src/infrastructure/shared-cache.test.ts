import { describe, expect, it, vi } from 'vitest'
import { mintId } from './ids.ts'
import { askRedis } from './redis.ts'
import { createSharedCache } from './shared-cache.ts'

/** A cache of the test's own, as one process has it; `others` share its answers as other processes would. */
function newCache({ freshMs = 60_000, keepMs = 120_000, memoryMs = 0 } = {}) {
  const name = mintId()
  let made = 0
  let open = () => {}
  let closed: Promise<void> = Promise.resolve()
  const make = async () => {
    made += 1
    const mine = made
    await closed
    return mine
  }
  const join = () => createSharedCache<number>({ name, freshMs, keepMs, memoryMs, make })
  return {
    join,
    made: () => made,
    /** Holds back every answer that is made from now on. */
    hold: () => {
      closed = new Promise((resolve) => {
        open = resolve
      })
    },
    letGo: () => open(),
    expire: (leftMs: number) => askRedis((redis) => redis.pexpire(`{cache:${name}:k}`, leftMs)),
    drop: () => askRedis((redis) => redis.del(`{cache:${name}:k}`)),
  }
}

type Read = (key: string) => Promise<number>

const crowd = (reads: Read[], size: number) =>
  Promise.all(reads.flatMap((read) => Array.from({ length: size / reads.length }, () => read('k'))))

describe('a shared cache', () => {
  it('makes one answer for a thousand who ask at once, whichever process they ask', async () => {
    const { join, made } = newCache()
    const answers = await crowd([join(), join(), join(), join()], 1_000)
    expect(new Set(answers)).toEqual(new Set([1]))
    expect(made()).toBe(1)
  })

  it('gives the old answer while one process makes the new one, and nobody waits', async () => {
    const { join, made, hold, letGo, expire } = newCache()
    const processes = [join(), join()]
    await crowd(processes, 2)
    await expire(30_000)
    hold()
    expect(new Set(await crowd(processes, 1_000))).toEqual(new Set([1]))
    await vi.waitFor(() => expect(made()).toBe(2))
    letGo()
    await vi.waitFor(async () => expect(await processes[0]?.('k')).toBe(2))
    expect(new Set(await crowd(processes, 1_000))).toEqual(new Set([2]))
    expect(made()).toBe(2)
  })

  it('makes one answer when the last one is gone', async () => {
    const { join, made, drop } = newCache()
    const processes = [join(), join()]
    await crowd(processes, 2)
    await drop()
    expect(new Set(await crowd(processes, 1_000))).toEqual(new Set([2]))
    expect(made()).toBe(2)
  })

  it('does not ask again what it heard a moment ago', async () => {
    const { join, made, drop } = newCache({ memoryMs: 60_000 })
    const read = join()
    expect(await read('k')).toBe(1)
    await drop()
    expect(await read('k')).toBe(1)
    expect(made()).toBe(1)
  })

  it('fails those who wait, keeps nothing, and the next one tries again', async () => {
    let tries = 0
    const read = createSharedCache<number>({
      name: mintId(),
      freshMs: 60_000,
      keepMs: 120_000,
      memoryMs: 0,
      make: async () => {
        tries += 1
        if (tries === 1) throw new Error('away')
        return tries
      },
    })
    await expect(read('k')).rejects.toThrow('away')
    expect(await read('k')).toBe(2)
  })
})
