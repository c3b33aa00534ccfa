import { prisma } from '../../infrastructure/prisma.ts'
import { checkOnward } from './check-onward.ts'
import { endTurn, takeTurn } from './turn.ts'

const BUDGET_MS = 5_000

/** One round of checking the books, shorter when the signal comes, unless somebody else is at it; tells how many rows break a promise. */
export async function watchBooks(signal?: AbortSignal): Promise<number> {
  const turn = await takeTurn()
  if (!turn) return 0
  try {
    await checkOnward(turn, BUDGET_MS, signal)
  } finally {
    await endTurn(turn)
  }
  return prisma.bookFinding.count()
}
