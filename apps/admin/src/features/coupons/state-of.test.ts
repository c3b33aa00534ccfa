import { expect, test } from 'vitest'
import { stateOf } from './state-of.ts'

test('one that runs is over for who comes now once all are claimed; any other stands as it is', () => {
  const campaign = { issued: 3, quantity: 3 }
  expect(stateOf({ ...campaign, state: 'running' })).toBe('soldOut')
  expect(stateOf({ ...campaign, state: 'running', issued: 2 })).toBe('running')
  expect(stateOf({ ...campaign, state: 'ended' })).toBe('ended')
  expect(stateOf({ ...campaign, state: 'paused' })).toBe('paused')
})
