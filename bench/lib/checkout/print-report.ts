import { printTable } from '../load/print-table.ts'
import type { Verdict } from './judge.ts'
import type { Row, Summary } from './summarise.ts'

const SPEEDS = ['shop/s', 'bare/s', 'ratio', 'shop p50', 'p99 ms', 'bare p50', 'p99 ms']
const COUNTS = ['200s', 'orders', 'sold', 'refused', 'books']

/** Prints the medians of all rounds, and the targets beside what was found. */
export function printReport(rows: readonly Row[], verdicts: readonly Verdict[]): void {
  printTable(['products', 'buyers', ...SPEEDS, ...COUNTS], rows.map(cells))
  console.log()
  for (const { target, found, met } of verdicts)
    console.log(`${met ? 'met   ' : 'missed'}  ${target}: ${found.toFixed(2)}×`)
}

function cells({ crowd, buyers, shop, baseline, ratio }: Row) {
  const failed = shop.failed || baseline.failed
  return [
    crowd,
    buyers,
    speed(shop),
    speed(baseline),
    failed ? '–' : `${ratio.toFixed(2)}×`,
    ...latencies(shop),
    ...latencies(baseline),
    shop.accepted + baseline.accepted,
    shop.orders + baseline.orders,
    shop.sold + baseline.sold,
    shop.refused + baseline.refused,
    failed ? 'BROKEN' : 'clean',
  ]
}

const speed = ({ failed, perSecond }: Summary) => (failed ? 'FAILED' : perSecond.toFixed(0))
const latencies = ({ failed, p50, p99 }: Summary) => (failed ? ['–', '–'] : [p50.toFixed(1), p99.toFixed(1)])
