import { approveReturn } from '@firstcome/db/application/returns/approve-return'
import { getDeskReturn } from '@firstcome/db/application/returns/queries/get-desk-return'
import { listDeskReturns } from '@firstcome/db/application/returns/queries/list-desk-returns'
import { previewReturn } from '@firstcome/db/application/returns/queries/preview-return'
import { rejectReturn } from '@firstcome/db/application/returns/reject-return'
import { byIdInputSchema } from '@firstcome/db/domain/accounts/account'
import { changedOrderSchema } from '@firstcome/db/domain/desk-orders/change-order'
import { refundPreviewSchema } from '@firstcome/db/domain/orders/change-order'
import { approveReturnInputSchema, rejectReturnInputSchema } from '@firstcome/db/domain/returns/decide-return'
import {
  deskReturnInputSchema,
  deskReturnPageSchema,
  deskReturnSchema,
  listDeskReturnsInputSchema,
} from '@firstcome/db/domain/returns/desk-return'
import { managerProcedure, router, viewerProcedure } from './trpc.ts'

export const returns = router({
  list: viewerProcedure(listDeskReturnsInputSchema.prefault({}))
    .output(deskReturnPageSchema)
    .query(({ input }) => listDeskReturns(input)),
  byId: viewerProcedure(deskReturnInputSchema)
    .output(deskReturnSchema)
    .query(({ input }) => getDeskReturn(input)),
  preview: viewerProcedure(byIdInputSchema)
    .output(refundPreviewSchema)
    .query(({ input }) => previewReturn(input)),
  approve: managerProcedure(approveReturnInputSchema)
    .output(changedOrderSchema)
    .mutation(({ ctx, input }) => approveReturn(ctx.staff, input)),
  reject: managerProcedure(rejectReturnInputSchema)
    .output(changedOrderSchema)
    .mutation(({ ctx, input }) => rejectReturn(ctx.staff, input)),
})
