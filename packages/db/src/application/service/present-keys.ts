import { z } from 'zod'
import { type Key, serviceScopeSchema } from '../../domain/service/key.ts'
import type { Tx } from '../../infrastructure/transaction.ts'
import { whoActed } from '../staff/who-acted.ts'
import { type ShownRow, shownColumns, shownOf } from '../tokens/shown-of.ts'

const scopesSchema = z.array(serviceScopeSchema)

type Row = ShownRow & { scopes: unknown; createdBy: string; revokedAt: Date | null }

/** The columns of a key that the desk shows. */
export const keyColumns = { ...shownColumns, createdBy: true, revokedAt: true } as const

/** Stored keys as the desk shows them, with who made each. */
export async function presentKeys(db: Pick<Tx, 'staff'>, rows: readonly Row[]): Promise<Key[]> {
  const madeBy = await whoActed(
    db,
    rows.map(({ createdBy }) => createdBy),
  )
  return rows.map((row) => ({
    ...shownOf(row),
    ...madeBy(row.createdBy),
    scopes: scopesSchema.parse(row.scopes),
    revokedAt: row.revokedAt?.toISOString() ?? null,
  }))
}
