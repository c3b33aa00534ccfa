import { getDelivery } from '@firstcome/db/application/webhooks/queries/get-delivery'
import { listDeliveries } from '@firstcome/db/application/webhooks/queries/list-deliveries'
import { listReplays } from '@firstcome/db/application/webhooks/queries/list-replays'
import { redeliver } from '@firstcome/db/application/webhooks/redeliver'
import { redeliverDead } from '@firstcome/db/application/webhooks/redeliver-dead'
import { stopReplay } from '@firstcome/db/application/webhooks/stop-replay'
import { byIdInputSchema } from '@firstcome/db/domain/accounts/account'
import {
  deliveryByIdInputSchema,
  deliveryDetailSchema,
  deliveryPageSchema,
  deliverySchema,
  listDeliveriesInputSchema,
  redeliverDeadInputSchema,
  redeliveredSchema,
} from '@firstcome/db/domain/webhooks/delivery'
import { listReplaysInputSchema, replayListSchema, replaySchema } from '@firstcome/db/domain/webhooks/replay'
import { managerProcedure, router, viewerProcedure } from './trpc.ts'

export const deliveries = router({
  list: viewerProcedure(listDeliveriesInputSchema)
    .output(deliveryPageSchema)
    .query(({ input }) => listDeliveries(input)),
  byId: viewerProcedure(deliveryByIdInputSchema)
    .output(deliveryDetailSchema)
    .query(({ input }) => getDelivery(input)),
  redeliver: managerProcedure(deliveryByIdInputSchema)
    .output(deliverySchema)
    .mutation(({ ctx, input }) => redeliver(ctx.staff, input)),
  redeliverDead: managerProcedure(redeliverDeadInputSchema)
    .output(redeliveredSchema)
    .mutation(({ ctx, input }) => redeliverDead(ctx.staff, input)),
})

export const replays = router({
  list: viewerProcedure(listReplaysInputSchema)
    .output(replayListSchema)
    .query(({ input }) => listReplays(input)),
  stop: managerProcedure(byIdInputSchema)
    .output(replaySchema)
    .mutation(({ ctx, input }) => stopReplay(ctx.staff, input)),
})
