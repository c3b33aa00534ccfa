import { describe, expect, it } from 'vitest'
import { shareReads } from './share-reads.ts'

/** A read that ends when it is told to. */
function controlled() {
  const reads: { key: string; end: (value: string) => void; fail: (error: Error) => void }[] = []
  const read = (key: string) =>
    new Promise<string>((end, fail) => {
      reads.push({ key, end, fail })
    })
  const turn = async () => new Promise((resolve) => setImmediate(resolve))
  return { reads, share: shareReads(read), turn }
}

describe('a shared read', () => {
  it('is begun after each question that it answers, once for all who wait', async () => {
    const { reads, share, turn } = controlled()
    const first = share('a')
    const crowd = Array.from({ length: 1_000 }, () => share('a'))
    expect(reads).toHaveLength(1)
    reads[0]?.end('old')
    expect(await first).toBe('old')
    await turn()
    expect(reads).toHaveLength(2)
    const late = share('a')
    reads[1]?.end('new')
    expect(new Set(await Promise.all(crowd))).toEqual(new Set(['new']))
    await turn()
    reads[2]?.end('newest')
    expect(await late).toBe('newest')
    expect(reads).toHaveLength(3)
  })

  it('keeps different questions apart, and remembers nothing', async () => {
    const { reads, share, turn } = controlled()
    const answers = [share('a'), share('b')]
    expect(reads.map(({ key }) => key)).toEqual(['a', 'b'])
    for (const { key, end } of reads) end(key)
    expect(await Promise.all(answers)).toEqual(['a', 'b'])
    await turn()
    void share('a')
    expect(reads).toHaveLength(3)
  })

  it('fails those whom it was read for, and nobody after them', async () => {
    const { reads, share, turn } = controlled()
    const first = share('a')
    const second = share('a')
    reads[0]?.fail(new Error('away'))
    await expect(first).rejects.toThrow('away')
    await turn()
    reads[1]?.end('back')
    expect(await second).toBe('back')
  })
})
