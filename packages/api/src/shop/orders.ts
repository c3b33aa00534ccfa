import { placeOrder } from '@firstcome/db/application/checkout/place-order'
import { cancelOrder } from '@firstcome/db/application/orders/cancel-order'
import { payOrder } from '@firstcome/db/application/orders/pay-order'
import { getOrder } from '@firstcome/db/application/orders/queries/get-order'
import { listOrders } from '@firstcome/db/application/orders/queries/list-orders'
import { previewRefund } from '@firstcome/db/application/orders/queries/preview-refund'
import { refundOrder } from '@firstcome/db/application/orders/refund-order'
import { submitInputSchema, submitSchema } from '@firstcome/db/domain/checkout/checkout'
import {
  changeOrderInputSchema,
  refundInputSchema,
  refundPreviewInputSchema,
  refundPreviewSchema,
} from '@firstcome/db/domain/orders/change-order'
import {
  listOrdersInputSchema,
  orderByIdInputSchema,
  orderListSchema,
  orderSchema,
} from '@firstcome/db/domain/orders/order'
import { moneyProcedure, router, signedInProcedure } from '../trpc.ts'

export const orders = router({
  list: signedInProcedure(listOrdersInputSchema, 'orders:read')
    .output(orderListSchema)
    .query(({ ctx, input }) => listOrders(ctx.actor, input)),
  byId: signedInProcedure(orderByIdInputSchema, 'orders:read')
    .output(orderSchema)
    .query(({ ctx, input }) => getOrder(ctx.actor, input)),
  place: moneyProcedure(submitInputSchema, 'orders:write')
    .output(submitSchema)
    .mutation(({ ctx, input }) => placeOrder(ctx.actor, input)),
  pay: moneyProcedure(changeOrderInputSchema, 'orders:write')
    .output(submitSchema)
    .mutation(({ ctx, input }) => payOrder(ctx.actor, input)),
  cancel: moneyProcedure(changeOrderInputSchema, 'orders:write')
    .output(submitSchema)
    .mutation(({ ctx, input }) => cancelOrder(ctx.actor, input)),
  refundPreview: signedInProcedure(refundPreviewInputSchema, 'orders:read')
    .output(refundPreviewSchema)
    .query(({ ctx, input }) => previewRefund(ctx.actor, input)),
  refund: moneyProcedure(refundInputSchema, 'orders:write')
    .output(submitSchema)
    .mutation(({ ctx, input }) => refundOrder(ctx.actor, input)),
})
