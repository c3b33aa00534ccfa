import { mintId } from '../../infrastructure/ids.ts'
import { insertInto, sqlTime } from '../../infrastructure/rows.ts'
import type { Tx } from '../../infrastructure/transaction.ts'
import { type DeskActor, nameOf } from '../staff/staff-actor.ts'

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
type Cause = { actor: DeskActor; reason: string; at: Date }

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
        actor: nameOf(actor),
        reason,
        createdAt: sqlTime(at),
      })),
  )
