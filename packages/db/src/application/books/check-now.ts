import { setTimeout as sleep } from 'node:timers/promises'
import type { BooksWatch } from '../../domain/books.ts'
import { busy } from '../../infrastructure/gate.ts'
import { checkOnward } from './check-onward.ts'
import { reportBooks } from './queries/report-books.ts'
import { endTurn, type Turn, takeTurn } from './turn.ts'

const BUDGET_MS = 5_000
const PATIENCE_MS = 2_000
const LOOK_MS = 100

/** Checks the books now: what was broken, what has changed, and a step of each pass. Refuses with BUSY while somebody else is at it. */
export async function checkNow(): Promise<BooksWatch> {
  const turn = await waitForTurn()
  try {
    await checkOnward(turn, BUDGET_MS)
  } finally {
    await endTurn(turn)
  }
  return reportBooks()
}

async function waitForTurn(): Promise<Turn> {
  const deadline = performance.now() + PATIENCE_MS
  while (performance.now() < deadline) {
    const turn = await takeTurn()
    if (turn) return turn
    await sleep(LOOK_MS)
  }
  throw busy()
}
