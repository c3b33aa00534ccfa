import { lockLine } from '../../infrastructure/locks.ts'
import type { Tx } from '../../infrastructure/transaction.ts'

/**
 * The end of the line of events, held until the commit: whatever comes after it is fanned out by what is written in this
 * transaction.
 */
export async function holdLine(tx: Tx): Promise<bigint> {
  const [line] = await lockLine(tx)
  if (!line) throw new Error('the line of events is gone')
  return line.lastPosition
}
