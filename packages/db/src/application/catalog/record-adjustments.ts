import { mintId } from '../../infrastructure/ids.ts'
import { insertInto, sqlTime } from '../../infrastructure/rows.ts'
import type { Tx } from '../../infrastructure/transaction.ts'

/** Who moved stock: a member of staff, or the shop itself. */
export type StockKeeper = `staff:${string}` | 'system'

const insertMovements = insertInto('stock_movements', {
  id: 'id',
  variantId: 'id',
  seq: 'int',
  kind: 'ascii',
  delta: 'int',
  stockAfter: 'int',
  actor: 'ascii',
  reason: 'text',
  createdAt: 'time',
})

type Adjustment = { variantId: string; seq: number; delta: number; stockAfter: number }
type Cause = { actor: StockKeeper; reason: string; at: Date }

/** Writes why stock changed by hand, for variants that the transaction holds or has made. Nothing moved, nothing written. */
export const recordAdjustments = (tx: Tx, adjustments: readonly Adjustment[], { actor, reason, at }: Cause) =>
  insertMovements(
    tx,
    adjustments
      .filter(({ delta }) => delta !== 0)
      .map((adjustment) => ({
        ...adjustment,
        id: mintId(),
        kind: 'adjustment',
        actor,
        reason,
        createdAt: sqlTime(at),
      })),
  )
