import { getOrder } from '@firstcome/db/application/orders/queries/get-order'
import { listOrders } from '@firstcome/db/application/orders/queries/list-orders'
import {
  listOrdersInputSchema,
  orderByIdInputSchema,
  orderListSchema,
  orderSchema,
} from '@firstcome/db/domain/orders/order'
import { router, signedInProcedure } from '../trpc.ts'

export const orders = router({
  list: signedInProcedure(listOrdersInputSchema)
    .output(orderListSchema)
    .query(({ ctx, input }) => listOrders(ctx.actor, input)),
  byId: signedInProcedure(orderByIdInputSchema)
    .output(orderSchema)
    .query(({ ctx, input }) => getOrder(ctx.actor, input)),
})
