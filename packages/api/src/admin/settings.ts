import { getSettings } from '@firstcome/db/application/settings/queries/get-settings'
import { updateSettings } from '@firstcome/db/application/settings/update-settings'
import { settingsSchema, updateSettingsInputSchema } from '@firstcome/db/domain/settings/settings'
import { nothing } from '../trpc.ts'
import { ownerProcedure, router, viewerProcedure } from './trpc.ts'

export const settings = router({
  get: viewerProcedure(nothing)
    .output(settingsSchema)
    .query(() => getSettings()),
  update: ownerProcedure(updateSettingsInputSchema)
    .output(settingsSchema)
    .mutation(({ ctx, input }) => updateSettings(ctx.staff, input)),
})
