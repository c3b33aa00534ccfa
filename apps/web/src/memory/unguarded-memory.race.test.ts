import { expect, it, vi } from 'vitest'
import { createMemory } from './create-memory.ts'

// Without its guard: what is being made when something is forgotten counts as untouched.
vi.mock('./may-show.ts', () => ({
  mayShow: (tags: readonly string[] | null, changed: ReadonlySet<string>) =>
    tags?.some((tag) => changed.has(tag)) ?? false,
}))

it('would show an old price for as long as it lives, had it been read just before the change', async () => {
  const memory = createMemory({ room: 10, graceMs: 0 })
  let answer = (_: number) => {}
  const slow = new Promise<number>((resolve) => {
    answer = resolve
  })
  const labelOf = () => ({ tags: ['product:1'], lifeMs: 60_000, size: 1 })
  const early = memory.recall({ key: 'price', read: () => slow, labelOf })
  memory.forget(new Set(['product:1']))
  answer(89_000)
  await early
  const { value } = await memory.recall({ key: 'price', read: async () => 99_000, labelOf })
  expect(value).toBe(89_000)
})
