import { lockSettings, type SettingsRow } from '../../infrastructure/locks.ts'
import type { Tx } from '../../infrastructure/transaction.ts'

/** Locks the row of settings, behind which settings and categories change. */
export async function holdSettings(tx: Tx): Promise<SettingsRow> {
  const [row] = await lockSettings(tx)
  if (!row) throw new Error('the shop has no settings')
  return row
}
