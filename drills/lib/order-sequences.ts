import fc from 'fast-check'
import { printTable } from '../../bench/lib/load/print-table.ts'
import { sayTally } from '../../bench/lib/load/tally.ts'
import { books, exactly, type Finding } from './finding.ts'
import { checkOut } from './order-actions/actions/check-out.ts'
import { ACTIONS } from './order-actions/actions.ts'
import type { OrderCommand } from './order-actions/command.ts'
import { start } from './order-actions/start.ts'
import { openWorld, type Start, type World } from './order-actions/world.ts'

const MOST_STEPS = 30

type Options = {
  sequences: number
  /** How many run side by side. */
  lanes: number
  seed: number
  /** Whether a sequence that fails is told as it was, instead of as short as it gets. */
  endOnFailure?: boolean
}

/**
 * Sequences of order actions by chance, some at a time: each step does what a model in memory has foreseen, or is refused for
 * the reason foreseen and changes nothing, and leaves the books right. A sequence that fails is printed as short as it gets.
 */
export async function orderSequences({ sequences, lanes, seed, ...options }: Options): Promise<Finding[]> {
  const tally: World['tally'] = {}
  const sequence = fc.asyncProperty(
    start,
    fc.array(checkOut, { minLength: 1, maxLength: 3 }),
    fc.commands(ACTIONS, { maxCommands: MOST_STEPS, size: 'max' }),
    (from, purchases, steps) => fc.asyncModelRun(() => openShop(from, purchases, tally), steps),
  )
  const share = Math.ceil(sequences / lanes)
  const runs = await Promise.all(
    Array.from({ length: lanes }, (_, lane) =>
      fc.check(sequence, { numRuns: share, seed: seed + lane, unbiased: true, ...options }),
    ),
  )
  for (const run of runs) if (run.failed) console.log(fc.defaultReportMessage(run), run.errorInstance)
  console.log(`seed ${seed}`)
  printTable(
    ['action', 'outcomes'],
    Object.entries(tally).map(([name, outcomes]) => [name, sayTally(outcomes)]),
  )
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

/** A world in which something has been bought already. */
async function openShop(from: Start, purchases: OrderCommand[], tally: World['tally']) {
  const world = await openWorld(from, tally)
  for (const purchase of purchases) await purchase.run(world.model, world.real)
  return world
}
