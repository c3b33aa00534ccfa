import { adjustStock } from '@firstcome/db/application/catalog/adjust-stock'
import { getVariantStock } from '@firstcome/db/application/catalog/queries/get-variant-stock'
import { listLowStock } from '@firstcome/db/application/catalog/queries/list-low-stock'
import { listMovements } from '@firstcome/db/application/catalog/queries/list-movements'
import { byIdInputSchema } from '@firstcome/db/domain/accounts/account'
import {
  adjustedStockSchema,
  adjustStockInputSchema,
  listLowStockInputSchema,
  listMovementsInputSchema,
  lowStockSchema,
  movementsSchema,
  variantStockSchema,
} from '@firstcome/db/domain/catalog/stock'
import { managerProcedure, router, viewerProcedure } from './trpc.ts'

export const stock = router({
  adjust: managerProcedure(adjustStockInputSchema)
    .output(adjustedStockSchema)
    .mutation(({ ctx, input }) => adjustStock(ctx.staff, input)),
  variant: viewerProcedure(byIdInputSchema)
    .output(variantStockSchema)
    .query(({ input }) => getVariantStock(input)),
  movements: viewerProcedure(listMovementsInputSchema.prefault({}))
    .output(movementsSchema)
    .query(({ input }) => listMovements(input)),
  low: viewerProcedure(listLowStockInputSchema.prefault({}))
    .output(lowStockSchema)
    .query(({ input }) => listLowStock(input)),
})
