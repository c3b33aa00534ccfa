import { expect, test } from 'vitest'
import { judge } from './judge.ts'
import type { Run } from './run.ts'
import { summarise } from './summarise.ts'

const run = (change: Partial<Run>): Run => ({
  crowd: 'random',
  buyers: 256,
  side: 'shop',
  round: 1,
  tally: { ACCEPTED: 10, BUSY: 2 },
  orders: 10,
  sold: 10,
  wrong: [],
  perSecond: 2_000,
  p50: 100,
  p99: 200,
  ...change,
})

const baseline = run({ side: 'baseline', perSecond: 1_000, tally: { ACCEPTED: 5 }, orders: 5, sold: 5 })

test('a row holds medians of the rounds, sums of the counts, and the ratio of the speeds', () => {
  const shop = [run({ perSecond: 1_500 }), run({ perSecond: 2_500, p99: 900, round: 2 }), run({ round: 3 })]
  const slower = { ...baseline, perSecond: 800, round: 3 }
  const runs = [...shop, baseline, { ...baseline, perSecond: 1_100, round: 2 }, slower]
  expect(summarise(runs)).toEqual([
    {
      crowd: 'random',
      buyers: 256,
      ratio: 2_500 / 1_100,
      shop: {
        perSecond: 2_000,
        p50: 100,
        p99: 200,
        accepted: 30,
        orders: 30,
        sold: 30,
        refused: 6,
        failed: false,
      },
      baseline: {
        perSecond: 1_000,
        p50: 100,
        p99: 200,
        accepted: 15,
        orders: 15,
        sold: 15,
        refused: 0,
        failed: false,
      },
    },
  ])
})

test('targets are met at the limit and missed below it', () => {
  const hot = [
    run({ crowd: 'hot', perSecond: 1_800 }),
    { ...baseline, crowd: 'hot' as const, perSecond: 500 },
  ]
  const found = judge([run({}), baseline, ...hot]).map(({ found, met }) => ({ found, met }))
  expect(found).toEqual([
    { found: 2, met: true },
    { found: 3.6, met: false },
    { found: 0.9, met: true },
  ])
})

test('a round that broke a promise leaves no speed and meets no target', () => {
  const runs = [run({}), run({ wrong: ['10 accepted, but 9 orders'] }), baseline]
  const [row, ...more] = summarise(runs)
  expect(more).toEqual([])
  expect(row?.shop).toMatchObject({ failed: true, perSecond: Number.NaN, p50: Number.NaN })
  expect(row?.ratio).toBeNaN()
  expect(judge(runs)[0]).toMatchObject({ found: Number.NaN, met: false })
})
