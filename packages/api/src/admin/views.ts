import { listViews } from '@firstcome/db/application/views/queries/list-views'
import { removeView } from '@firstcome/db/application/views/remove-view'
import { saveView } from '@firstcome/db/application/views/save-view'
import { byIdInputSchema, doneSchema } from '@firstcome/db/domain/accounts/account'
import {
  listViewsInputSchema,
  savedViewSchema,
  savedViewsSchema,
  saveViewInputSchema,
} from '@firstcome/db/domain/views/views'
import { router, viewerProcedure } from './trpc.ts'

export const views = router({
  list: viewerProcedure(listViewsInputSchema)
    .output(savedViewsSchema)
    .query(({ ctx, input }) => listViews(ctx.staff, input)),
  save: viewerProcedure(saveViewInputSchema)
    .output(savedViewSchema)
    .mutation(({ ctx, input }) => saveView(ctx.staff, input)),
  remove: viewerProcedure(byIdInputSchema)
    .output(doneSchema)
    .mutation(({ ctx, input }) => removeView(ctx.staff, input)),
})
