import { describe, expect, it } from 'vitest'
import { createReads } from './create-reads.ts'

function controlled({ places = 10 } = {}) {
  let time = 0
  let count = 0
  const reads = createReads({ lifeMs: 60_000, places, now: () => time })
  const recall = (key: string, tags: string[] = [key]) =>
    reads.recall({
      key,
      read: async () => {
        count += 1
        return `${key} ${count}`
      },
      tagsOf: () => tags,
    })
  return {
    recall,
    forget: (...tags: string[]) => reads.forget(new Set(tags)),
    reads,
    pass: (ms: number) => {
      time += ms
    },
    count: () => count,
  }
}

describe('the reads of a process', () => {
  it('ask once for a thousand visitors, and again after a minute', async () => {
    const { recall, pass, count } = controlled()
    await Promise.all(Array.from({ length: 1_000 }, () => recall('a')))
    pass(59_999)
    expect(await recall('a')).toBe('a 1')
    pass(1)
    expect(await recall('a')).toBe('a 2')
    expect(count()).toBe(2)
  })

  it('forget what shows a tag, and nothing else', async () => {
    const { recall, forget } = controlled()
    await Promise.all([recall('list', ['catalogue', 'product:1']), recall('page', ['product:2'])])
    forget('product:1', 'product:3')
    expect(await recall('page', ['product:2'])).toBe('page 2')
    expect(await recall('list')).toBe('list 3')
  })

  it('do not keep what was being read when something was forgotten', async () => {
    const { reads } = controlled()
    let answer = (_: string) => {}
    const question = (read: () => Promise<string>) => ({ key: 'a', read, tagsOf: () => ['product:1'] })
    const slow = reads.recall(
      question(
        () =>
          new Promise((resolve) => {
            answer = resolve
          }),
      ),
    )
    reads.forget(new Set(['product:1']))
    answer('old')
    expect(await slow).toBe('old')
    expect(await reads.recall(question(async () => 'new'))).toBe('new')
  })

  it('do not keep a failure', async () => {
    const { reads } = controlled()
    const question = (read: () => Promise<string>) => ({ key: 'a', read, tagsOf: () => ['a'] })
    await expect(reads.recall(question(() => Promise.reject(new Error('away'))))).rejects.toThrow('away')
    expect(await reads.recall(question(async () => 'back'))).toBe('back')
  })

  it('hold no more than fits, so that made-up questions cost no memory', async () => {
    const { recall } = controlled({ places: 2 })
    await recall('a')
    await recall('b')
    await recall('c')
    expect(await recall('b')).toBe('b 2')
    expect(await recall('a')).toBe('a 4')
  })
})
