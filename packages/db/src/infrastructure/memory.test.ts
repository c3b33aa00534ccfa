import { expect, test } from 'vitest'
import { createMemory } from './memory.ts'

function memoryWithClock(places = 10) {
  const clock = { ms: 0 }
  return { clock, memory: createMemory<string>({ lifeMs: 100, places, now: () => clock.ms }) }
}

test('a value lives from the moment its reading began', () => {
  const { clock, memory } = memoryWithClock()
  clock.ms = 40
  memory.keep('a', 'A', 10)
  clock.ms = 109
  expect(memory.recall('a')).toBe('A')
  clock.ms = 110
  expect(memory.recall('a')).toBeUndefined()
})

test('one more than fits pushes out the one kept longest ago', () => {
  const { memory } = memoryWithClock(2)
  memory.keep('a', 'A', 0)
  memory.keep('b', 'B', 0)
  memory.keep('a', 'A again', 0)
  memory.keep('c', 'C', 0)
  expect([memory.recall('a'), memory.recall('b'), memory.recall('c')]).toEqual(['A again', undefined, 'C'])
})

test('what is forgotten is gone at once', () => {
  const { memory } = memoryWithClock()
  memory.keep('a', 'A', 0)
  memory.forget('a')
  expect(memory.recall('a')).toBeUndefined()
})
