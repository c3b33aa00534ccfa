import { getServiceOrder } from '@firstcome/db/application/service/queries/get-service-order'
import { listEvents } from '@firstcome/db/application/service/queries/list-events'
import { listServiceOrders } from '@firstcome/db/application/service/queries/list-service-orders'
import { eventPageSchema, listEventsInputSchema } from '@firstcome/db/domain/service/service-events'
import {
  listServiceOrdersInputSchema,
  serviceOrderByIdInputSchema,
  serviceOrderPageSchema,
  serviceOrderSchema,
} from '@firstcome/db/domain/service/service-order'
import { router, serviceProcedure } from '../trpc.ts'

export const service = router({
  orders: router({
    list: serviceProcedure(listServiceOrdersInputSchema, 'orders:read')
      .output(serviceOrderPageSchema)
      .query(({ input }) => listServiceOrders(input)),
    byId: serviceProcedure(serviceOrderByIdInputSchema, 'orders:read')
      .output(serviceOrderSchema)
      .query(({ input }) => getServiceOrder(input)),
  }),
  events: router({
    list: serviceProcedure(listEventsInputSchema, 'events:read')
      .output(eventPageSchema)
      .query(({ input }) => listEvents(input)),
  }),
})
