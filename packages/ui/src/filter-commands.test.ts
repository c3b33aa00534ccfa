import { expect, test } from 'vitest'
import { filterCommands } from './filter-commands.ts'

const groups = [
  {
    label: 'Go to',
    commands: [
      { id: 'orders', label: '주문', also: 'Orders' },
      { id: 'jacket', label: 'Field jacket', detail: 'FJ-INK-M' },
    ],
  },
  { label: 'Do', commands: [{ id: 'create', label: 'Create product' }] },
]

const found = (query: string) =>
  filterCommands(groups, query).map(({ label, commands }) => [label, ...commands.map(({ id }) => id)])

test('an empty query finds everything', () => {
  expect(found(' ')).toEqual([
    ['Go to', 'orders', 'jacket'],
    ['Do', 'create'],
  ])
})

test('every word must be found, in the label, the detail or the other words, in any case and order', () => {
  expect(found('ink JACKET')).toEqual([['Go to', 'jacket']])
  expect(found('orders')).toEqual([['Go to', 'orders']])
  expect(found('jacket orders')).toEqual([])
})

test('a group without a command is left out', () => {
  expect(found('create')).toEqual([['Do', 'create']])
})

test('Hangul is found in whichever form it was typed', () => {
  expect(found('주문'.normalize('NFD'))).toEqual([['Go to', 'orders']])
})
