import { changedFields } from '../../domain/changed-fields.ts'
import { Refusal } from '../../domain/refusal.ts'
import { type Settings, SHOP_ID, type UpdateSettingsInput } from '../../domain/settings/settings.ts'
import { databaseNow } from '../../infrastructure/clock.ts'
import { writeAudit } from '../audit/write-audit.ts'
import { actAtDesk } from '../staff/act-at-desk.ts'
import type { DeskActor } from '../staff/staff-actor.ts'
import { appendShopChanged } from './append-shop-changed.ts'
import { holdSettings } from './hold-settings.ts'
import { readSettings } from './read-settings.ts'

/**
 * Sets the rules of the shop, and lets its pages follow. Orders that are placed keep the delivery fee they were placed with.
 * Refuses with VERSION_CONFLICT (and the newer settings) when someone else has saved them since.
 */
export const updateSettings = (
  actor: DeskActor,
  { version, ...terms }: UpdateSettingsInput,
): Promise<Settings> =>
  actAtDesk(actor, async (tx) => {
    const held = await holdSettings(tx)
    const current = await readSettings(tx)
    if (held.version !== version) throw new Refusal('VERSION_CONFLICT', { current })
    const { version: _, ...before } = current
    await tx.shopSettings.updateMany({ data: { ...terms, version: version + 1 } })
    await appendShopChanged(tx, held, await databaseNow(tx))
    await writeAudit(tx, actor, {
      action: 'settings.updated',
      subject: { type: 'settings', id: SHOP_ID },
      ...changedFields(before, terms),
    })
    return { ...terms, version: version + 1 }
  })
