import { databaseNow } from '../../infrastructure/clock.ts'
import { prisma } from '../../infrastructure/prisma.ts'
import { POINTS_PROMISE } from './promises.ts'
import { readPoints } from './read-points.ts'
import { settleFindings } from './settle-findings.ts'
import { inTurn, type Turn } from './turn.ts'

const ALL = { kind: 'points', subjectId: 'all' }

/** Compares what all wallets hold with what the figures say is outstanding. It reads every wallet, so it closes a pass over them. */
export async function checkPoints(turn: Turn): Promise<void> {
  const at = await databaseNow(prisma)
  const { balances, counted, uncounted, untold } = await readPoints(prisma)
  const explained = counted + uncounted + untold
  const found = `wallets hold ${balances}, the figures explain ${explained}`
  const findings = balances === explained ? [] : [{ ...ALL, promise: POINTS_PROMISE, id: 'all', found }]
  await inTurn(turn, (tx) => settleFindings(tx, [ALL], findings, at))
}
