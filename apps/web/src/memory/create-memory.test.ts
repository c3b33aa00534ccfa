import { describe, expect, it } from 'vitest'
import { createMemory } from './create-memory.ts'

const MINUTE = 60_000

function controlled({ room = 10 } = {}) {
  let time = 0
  let count = 0
  const memory = createMemory({ room, graceMs: 5 * MINUTE, now: () => time })
  const ask = async (
    key: string,
    { tags = [key], lifeMs = MINUTE, size = 1, read }: Partial<Ask<string>> = {},
  ) => {
    const count1 = async () => `${key} ${++count}`
    const { value } = await memory.recall({
      key,
      read: read ?? count1,
      labelOf: () => ({ tags, lifeMs, size }),
    })
    return value
  }
  return {
    ask,
    forget: (...tags: string[]) => memory.forget(new Set(tags)),
    pass: (ms: number) => {
      time += ms
    },
    count: () => count,
  }
}

type Ask<Value> = { tags: string[]; lifeMs: number; size: number; read: () => Promise<Value> }

const away = () => Promise.reject(new Error('away'))

/** What is read until it is told what to answer. */
function slowly() {
  let answer = (_: string) => {}
  const told = new Promise<string>((resolve) => {
    answer = resolve
  })
  return { read: () => told, answer: (text: string) => answer(text) }
}

describe('the memory of a process', () => {
  it('asks once for a thousand visitors, and again after a minute', async () => {
    const { ask, pass, count } = controlled()
    await Promise.all(Array.from({ length: 1_000 }, () => ask('a')))
    pass(MINUTE - 1)
    expect(await ask('a')).toBe('a 1')
    pass(1)
    expect(await Promise.all(Array.from({ length: 1_000 }, () => ask('a')))).toEqual(Array(1_000).fill('a 2'))
    expect(count()).toBe(2)
  })

  it('forgets what shows a tag, and nothing else', async () => {
    const { ask, forget } = controlled()
    await ask('list', { tags: ['catalogue', 'product:1'] })
    await ask('page', { tags: ['product:2'] })
    forget('product:1', 'product:3')
    expect(await ask('page')).toBe('page 2')
    expect(await ask('list')).toBe('list 3')
  })

  it('does not keep what was being made when something was forgotten', async () => {
    const { ask, forget } = controlled()
    const { read, answer } = slowly()
    const slow = ask('a', { tags: ['product:1'], read })
    forget('product:1')
    answer('old')
    expect(await slow).toBe('old')
    expect(await ask('a')).toBe('a 1')
  })

  it('keeps nothing that must not be kept', async () => {
    const { ask } = controlled()
    await ask('a', { lifeMs: 0 })
    expect(await ask('a')).toBe('a 2')
  })

  it('holds no more than fits, and keeps what is asked for', async () => {
    const { ask } = controlled({ room: 5 })
    await ask('a', { size: 2 })
    await ask('b', { size: 2 })
    await ask('a')
    await ask('c', { size: 3 })
    expect(await ask('a')).toBe('a 1')
    expect(await ask('c')).toBe('c 3')
    expect(await ask('b', { size: 2 })).toBe('b 4')
    expect(await ask('a')).toBe('a 5')
  })
})

describe('what cannot be had', () => {
  it('is asked for again, and not kept as a failure', async () => {
    const { ask } = controlled()
    await expect(ask('a', { read: away })).rejects.toThrow('away')
    expect(await ask('a')).toBe('a 1')
  })

  it('is what it was before, for a while, and is asked for once a second', async () => {
    const { ask, pass, count } = controlled()
    await ask('a')
    pass(MINUTE)
    expect(await ask('a', { read: away })).toBe('a 1')
    pass(999)
    expect(await ask('a')).toBe('a 1')
    expect(count()).toBe(1)
    pass(1)
    expect(await ask('a')).toBe('a 2')
    pass(6 * MINUTE)
    await expect(ask('a', { read: away })).rejects.toThrow('away')
  })

  it('is never what has been forgotten, also when that was while it was asked for', async () => {
    const { ask, pass, forget } = controlled()
    await ask('a')
    forget('a')
    await expect(ask('a', { read: away })).rejects.toThrow('away')
    await ask('a')
    pass(MINUTE)
    const asked = ask('a', { read: away })
    forget('a')
    await expect(asked).rejects.toThrow('away')
  })
})
