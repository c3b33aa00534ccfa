import fc from 'fast-check'
import { books, exactly, type Finding } from './finding.ts'
import { cancel } from './order-actions/actions/cancel.ts'
import { checkOut } from './order-actions/actions/check-out.ts'
import { pay } from './order-actions/actions/pay.ts'
import { refund, refundAsStaff } from './order-actions/actions/refund.ts'
import { repeat } from './order-actions/actions/repeat.ts'
import { approve, askReturn, reject } from './order-actions/actions/return.ts'
import { deliver, ship } from './order-actions/actions/ship.ts'
import { endCoupon, endReturns, expire } from './order-actions/actions/time.ts'
import { charge } from './order-actions/actions/wallet.ts'
import { start } from './order-actions/start.ts'
import { openWorld } from './order-actions/world.ts'

/** What may happen next; what is named more often happens more often. */
const ACTIONS = [
  checkOut,
  checkOut,
  checkOut,
  pay,
  pay,
  cancel,
  expire,
  refund,
  refund,
  refundAsStaff,
  ship,
  ship,
  deliver,
  askReturn,
  askReturn,
  approve,
  reject,
  endReturns,
  endCoupon,
  charge,
  repeat,
]
const MOST_STEPS = 30

type Options = { sequences: number; lanes: number; seed: number }

/**
 * Sequences of order actions by chance, some at a time: each step does what a model in memory has foreseen, or is refused for
 * the reason foreseen and changes nothing, and leaves the books right. A sequence that fails is printed as short as it gets.
 */
export async function orderSequences({ sequences, lanes, seed }: Options): Promise<Finding[]> {
  const tally: Record<string, number> = {}
  const sequence = fc.asyncProperty(
    start,
    fc.commands(ACTIONS, { maxCommands: MOST_STEPS, size: 'max' }),
    (from, steps) => fc.asyncModelRun(() => openWorld(from, tally), steps),
  )
  const share = Math.ceil(sequences / lanes)
  const runs = await Promise.all(
    Array.from({ length: lanes }, (_, lane) => fc.check(sequence, { numRuns: share, seed: seed + lane })),
  )
  for (const run of runs) if (run.failed) console.log(fc.defaultReportMessage(run), run.errorInstance)
  console.log(`seed ${seed}:`, tally)
  return [
    exactly('sequences that went wrong', runs.filter(({ failed }) => failed).length, 0),
    exactly(
      'sequences',
      runs.reduce((sum, { numRuns }) => sum + numRuns, 0),
      share * lanes,
    ),
    await books(),
  ]
}
