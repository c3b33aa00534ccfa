import type { MovementKind } from '../../generated/enums.ts'
import { beforeCommit } from '../../infrastructure/before-commit.ts'
import { mintId } from '../../infrastructure/ids.ts'
import { lockVariants } from '../../infrastructure/locks.ts'
import { type Columns, sqlTime, updateRows } from '../../infrastructure/rows.ts'
import type { LaneTx } from '../../infrastructure/transaction.ts'
import { insertMovements } from '../checkout/tables.ts'

const given = { id: 'id', stock: 'int', stockSeq: 'int' } as const satisfies Columns
const giveStock = updateRows('variants', given, 't.id = j.id', 't.stock = j.stock, t.stockSeq = j.stockSeq')

type Pieces = { orderId: string; variantId: string; productId: string; quantity: number }
type Cause = { kind: MovementKind; actor: string; at: Date }

/**
 * Puts pieces of orders back into stock, behind the lock of their variants, each with the movement that explains it. At the end
 * of the transaction: strangers wait for the lock of a hot variant.
 */
export const returnStock = (tx: LaneTx, pieces: readonly Pieces[], cause: Cause): void =>
  beforeCommit(tx, () => putBack(tx, pieces, cause))

async function putBack(tx: LaneTx, pieces: readonly Pieces[], { kind, actor, at }: Cause): Promise<void> {
  const locked = await lockVariants(
    tx,
    pieces.map(({ variantId, productId }) => ({ id: variantId, productId })),
  )
  const stocks = new Map(locked.map(({ id, stock, stockSeq }) => [id, { id, stock, stockSeq }]))
  const movements = pieces.map(({ variantId, orderId, quantity }) => {
    const variant = stocks.get(variantId)
    if (!variant) throw new Error('a line without its variant')
    variant.stock += quantity
    variant.stockSeq += 1
    return {
      id: mintId(),
      variantId,
      seq: variant.stockSeq,
      kind,
      delta: quantity,
      stockAfter: variant.stock,
      orderId,
      actor,
      createdAt: sqlTime(at),
    }
  })
  await giveStock(tx, [...stocks.values()])
  await insertMovements(tx, movements)
}
