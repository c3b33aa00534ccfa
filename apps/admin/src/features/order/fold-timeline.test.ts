import { won } from '@firstcome/client'
import { describe, expect, it } from 'vitest'
import { foldTimeline } from './fold-timeline.ts'
import type { DeskOrder } from './use-order.ts'

type Entry = DeskOrder['timeline'][number]

const staff = { by: 'staff', staff: { id: 's', name: '이서윤' } } as const
const event = (id: string, type: string, at: string): Entry => ({ kind: 'event', id, type, at, facts: null })
const act = (id: string, action: string, at: string): Entry => ({
  kind: 'act',
  id,
  action,
  at,
  ...staff,
  facts: null,
  reason: null,
})
const wallet = (id: string, at: string): Entry => ({
  kind: 'wallet',
  id,
  at,
  by: 'customer',
  staff: null,
  entry: 'spend',
  amount: won(-1_000),
  balanceAfter: won(0),
})

const shape = (timeline: Entry[]) =>
  foldTimeline(timeline).map(({ entry, act, rows }) => [entry.id, act?.id ?? null, rows.map(({ id }) => id)])

describe('foldTimeline', () => {
  it('puts rows behind the event of their moment, and who acted beside it', () => {
    expect(
      shape([
        act('a', 'order.refunded', '3b'),
        event('refund', 'order.refunded', '3a'),
        wallet('w2', '3a'),
        event('paid', 'order.paid', '1'),
        wallet('w1', '1'),
      ]),
    ).toEqual([
      ['refund', 'a', ['w2']],
      ['paid', null, ['w1']],
    ])
  })

  it('gives each event the act that is its own', () => {
    expect(
      shape([
        act('b', 'order.refunded', '4'),
        event('second', 'order.refunded', '3'),
        act('a', 'order.refunded', '2'),
        event('first', 'order.refunded', '1'),
      ]),
    ).toEqual([
      ['second', 'b', []],
      ['first', 'a', []],
    ])
  })

  it('leaves nothing out that has no event', () => {
    expect(shape([act('seen', 'order.revealed', '2'), wallet('w', '1')])).toEqual([
      ['seen', null, []],
      ['w', null, []],
    ])
  })
})
