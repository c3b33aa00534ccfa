import { createCategory } from '@firstcome/db/application/catalog/create-category'
import { listDeskCategories } from '@firstcome/db/application/catalog/queries/list-desk-categories'
import { removeCategory } from '@firstcome/db/application/catalog/remove-category'
import { reorderCategories } from '@firstcome/db/application/catalog/reorder-categories'
import { updateCategory } from '@firstcome/db/application/catalog/update-category'
import { byIdInputSchema, doneSchema } from '@firstcome/db/domain/accounts/account'
import {
  createCategoryInputSchema,
  createdCategorySchema,
  deskCategoriesSchema,
  deskCategorySchema,
  reorderCategoriesInputSchema,
  updateCategoryInputSchema,
} from '@firstcome/db/domain/catalog/category'
import { nothing } from '../trpc.ts'
import { managerProcedure, router, viewerProcedure } from './trpc.ts'

export const categories = router({
  list: viewerProcedure(nothing)
    .output(deskCategoriesSchema)
    .query(() => listDeskCategories()),
  create: managerProcedure(createCategoryInputSchema)
    .output(createdCategorySchema)
    .mutation(({ ctx, input }) => createCategory(ctx.staff, input)),
  update: managerProcedure(updateCategoryInputSchema)
    .output(deskCategorySchema)
    .mutation(({ ctx, input }) => updateCategory(ctx.staff, input)),
  reorder: managerProcedure(reorderCategoriesInputSchema)
    .output(doneSchema)
    .mutation(({ ctx, input }) => reorderCategories(ctx.staff, input)),
  remove: managerProcedure(byIdInputSchema)
    .output(doneSchema)
    .mutation(({ ctx, input }) => removeCategory(ctx.staff, input)),
})
