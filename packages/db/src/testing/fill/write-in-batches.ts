import { type LaneTx, laneTransaction } from '../../infrastructure/transaction.ts'

const BATCH = 2_000

/** Writes any number of rows, so many at a time. */
export async function writeInBatches<R>(
  rows: readonly R[],
  write: (tx: LaneTx, rows: readonly R[]) => Promise<void>,
): Promise<void> {
  for (let from = 0; from < rows.length; from += BATCH)
    await laneTransaction((tx) => write(tx, rows.slice(from, from + BATCH)))
}
