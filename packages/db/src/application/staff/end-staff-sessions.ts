import type { Tx } from '../../infrastructure/transaction.ts'

type Which = { staffId: string; id?: string | { not: string } }

/** Ends sessions of a member whose row this transaction holds; tells the hashes of their tokens, to be forgotten once it has committed. */
export async function endStaffSessions(tx: Tx, which: Which): Promise<string[]> {
  const sessions = await tx.staffSession.findMany({ where: which, select: { id: true, tokenHash: true } })
  await tx.staffSession.deleteMany({ where: { id: { in: sessions.map(({ id }) => id) } } })
  return sessions.map(({ tokenHash }) => tokenHash)
}
