import { expect, test } from 'vitest'
import { readSearch } from './read-search.ts'

test.each([
  ['7K3-M9Q-2XF', { number: '7K3-M9Q-2XF', name: '7k3-m9q-2xf' }],
  ['#7k3 m9q2', { number: '7K3-M9Q-2', name: '#7k3m9q2' }],
  ['7K3', { number: '7K3', name: '7k3' }],
  ['O1l', { number: '011', name: 'o1l' }],
  ['123456789', { number: '123-456-789', phone: '123456789' }],
  ['010-1234-5678', { phone: '01012345678' }],
  ['+82 10-1234-5678', { phone: '01012345678' }],
  ['Kim@Example.com ', { email: 'kim@example.com' }],
  ['김 하늘', { name: '김하늘' }],
  ['Kim', { number: 'K1M', name: 'kim' }],
  ['Jane Doe', { number: 'JAN-ED0-E', name: 'janedoe' }],
  ['Umbrella', { name: 'umbrella' }],
  ['!?', {}],
])('"%s" means %o', (typed, search) => {
  expect(readSearch(typed)).toEqual(search)
})
