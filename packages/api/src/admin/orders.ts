import { cancelByStaff } from '@firstcome/db/application/orders/cancel-by-staff'
import { deliverOrder } from '@firstcome/db/application/orders/deliver-order'
import { editTracking } from '@firstcome/db/application/orders/edit-tracking'
import { noteOrder } from '@firstcome/db/application/orders/note-order'
import { listDeskOrders } from '@firstcome/db/application/orders/queries/desk/list-desk-orders'
import { getNeighbours } from '@firstcome/db/application/orders/queries/page/get-neighbours'
import { getOrderPage } from '@firstcome/db/application/orders/queries/page/get-order-page'
import { previewStaffRefund } from '@firstcome/db/application/orders/queries/preview-staff-refund'
import { refundByStaff } from '@firstcome/db/application/orders/refund-by-staff'
import { shipMany } from '@firstcome/db/application/orders/ship-many'
import { shipOrder } from '@firstcome/db/application/orders/ship-order'
import { byIdInputSchema } from '@firstcome/db/domain/accounts/account'
import {
  cancelByStaffInputSchema,
  changedOrderSchema,
  editTrackingInputSchema,
  notedSchema,
  noteOrderInputSchema,
  refundByStaffInputSchema,
} from '@firstcome/db/domain/desk-orders/change-order'
import {
  deskOrderPageSchema,
  exportOrdersInputSchema,
  exportSchema,
  listDeskOrdersInputSchema,
} from '@firstcome/db/domain/desk-orders/desk-order'
import {
  orderNeighboursInputSchema,
  orderNeighboursSchema,
  orderPageInputSchema,
  orderPageSchema,
} from '@firstcome/db/domain/desk-orders/order-page'
import {
  shipManyInputSchema,
  shipManySchema,
  shipmentSchema,
} from '@firstcome/db/domain/desk-orders/ship-many'
import { refundPreviewInputSchema, refundPreviewSchema } from '@firstcome/db/domain/orders/change-order'
import { exportUrl } from './export-url.ts'
import { managerProcedure, router, viewerProcedure } from './trpc.ts'

export const orders = router({
  list: viewerProcedure(listDeskOrdersInputSchema.prefault({}))
    .output(deskOrderPageSchema)
    .query(({ input }) => listDeskOrders(input)),
  byId: viewerProcedure(orderPageInputSchema)
    .output(orderPageSchema)
    .query(({ input }) => getOrderPage(input)),
  neighbours: viewerProcedure(orderNeighboursInputSchema)
    .output(orderNeighboursSchema)
    .query(({ input }) => getNeighbours(input)),
  ship: managerProcedure(shipmentSchema)
    .output(changedOrderSchema)
    .mutation(({ ctx, input }) => shipOrder(ctx.staff, input)),
  editTracking: managerProcedure(editTrackingInputSchema)
    .output(changedOrderSchema)
    .mutation(({ ctx, input }) => editTracking(ctx.staff, input)),
  deliver: managerProcedure(byIdInputSchema)
    .output(changedOrderSchema)
    .mutation(({ ctx, input }) => deliverOrder(ctx.staff, input)),
  cancel: managerProcedure(cancelByStaffInputSchema)
    .output(changedOrderSchema)
    .mutation(({ ctx, input }) => cancelByStaff(ctx.staff, input)),
  refundPreview: viewerProcedure(refundPreviewInputSchema)
    .output(refundPreviewSchema)
    .query(({ input }) => previewStaffRefund(input)),
  refund: managerProcedure(refundByStaffInputSchema)
    .output(changedOrderSchema)
    .mutation(({ ctx, input }) => refundByStaff(ctx.staff, input)),
  note: managerProcedure(noteOrderInputSchema)
    .output(notedSchema)
    .mutation(({ ctx, input }) => noteOrder(ctx.staff, input)),
  shipMany: managerProcedure(shipManyInputSchema)
    .output(shipManySchema)
    .mutation(({ ctx, input }) => shipMany(ctx.staff, input)),
  exportCsv: viewerProcedure(exportOrdersInputSchema.prefault({}))
    .output(exportSchema)
    .query(({ input }) => exportUrl('orders.csv', input)),
})
