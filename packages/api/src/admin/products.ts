import { archiveProduct } from '@firstcome/db/application/catalog/archive-product'
import { createProduct } from '@firstcome/db/application/catalog/create-product'
import { importProducts } from '@firstcome/db/application/catalog/import-products'
import { publishProduct } from '@firstcome/db/application/catalog/publish-product'
import { getDeskProduct } from '@firstcome/db/application/catalog/queries/get-desk-product'
import { listDeskProducts } from '@firstcome/db/application/catalog/queries/list-desk-products'
import { updateProduct } from '@firstcome/db/application/catalog/update-product'
import { byIdInputSchema, doneSchema } from '@firstcome/db/domain/accounts/account'
import {
  deskProductSchema,
  deskProductsSchema,
  listDeskProductsInputSchema,
} from '@firstcome/db/domain/catalog/desk-product'
import { importProductsInputSchema, importReportSchema } from '@firstcome/db/domain/catalog/import/import'
import { createProductInputSchema } from '@firstcome/db/domain/catalog/new-product'
import { savedProductSchema, updateProductInputSchema } from '@firstcome/db/domain/catalog/update-product'
import { managerProcedure, router, viewerProcedure } from './trpc.ts'

export const products = router({
  list: viewerProcedure(listDeskProductsInputSchema.prefault({}))
    .output(deskProductsSchema)
    .query(({ input }) => listDeskProducts(input)),
  byId: viewerProcedure(byIdInputSchema)
    .output(deskProductSchema)
    .query(({ input }) => getDeskProduct(input)),
  create: managerProcedure(createProductInputSchema)
    .output(savedProductSchema)
    .mutation(({ ctx, input }) => createProduct(ctx.staff, input)),
  update: managerProcedure(updateProductInputSchema)
    .output(savedProductSchema)
    .mutation(({ ctx, input }) => updateProduct(ctx.staff, input)),
  importCsv: managerProcedure(importProductsInputSchema)
    .output(importReportSchema)
    .mutation(({ ctx, input }) => importProducts(ctx.staff, input)),
  publish: managerProcedure(byIdInputSchema)
    .output(doneSchema)
    .mutation(({ ctx, input }) => publishProduct(ctx.staff, input)),
  archive: managerProcedure(byIdInputSchema)
    .output(doneSchema)
    .mutation(({ ctx, input }) => archiveProduct(ctx.staff, input)),
})
