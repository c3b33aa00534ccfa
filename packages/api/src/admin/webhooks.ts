import { createEndpoint } from '@firstcome/db/application/webhooks/create-endpoint'
import { pauseEndpoint } from '@firstcome/db/application/webhooks/pause-endpoint'
import { getEndpoint } from '@firstcome/db/application/webhooks/queries/get-endpoint'
import { listEndpoints } from '@firstcome/db/application/webhooks/queries/list-endpoints'
import { removeEndpoint } from '@firstcome/db/application/webhooks/remove-endpoint'
import { replayEvents } from '@firstcome/db/application/webhooks/replay-events'
import { resumeEndpoint } from '@firstcome/db/application/webhooks/resume-endpoint'
import { rotateSecret } from '@firstcome/db/application/webhooks/rotate-secret'
import { testEndpoint } from '@firstcome/db/application/webhooks/test-endpoint'
import { updateEndpoint } from '@firstcome/db/application/webhooks/update-endpoint'
import { doneSchema } from '@firstcome/db/domain/accounts/account'
import {
  createEndpointInputSchema,
  endpointByIdInputSchema,
  endpointListSchema,
  endpointSchema,
  endpointSecretSchema,
  testSendSchema,
  updateEndpointInputSchema,
} from '@firstcome/db/domain/webhooks/endpoint'
import { replayInputSchema, replaySchema } from '@firstcome/db/domain/webhooks/replay'
import { nothing } from '../trpc.ts'
import { managerProcedure, ownerProcedure, router, viewerProcedure } from './trpc.ts'
import { deliveries, replays } from './webhooks-sent.ts'

/** Where the shop's data goes is for owners to say. */
const endpoints = router({
  list: viewerProcedure(nothing)
    .output(endpointListSchema)
    .query(() => listEndpoints()),
  byId: viewerProcedure(endpointByIdInputSchema)
    .output(endpointSchema)
    .query(({ input }) => getEndpoint(input)),
  create: ownerProcedure(createEndpointInputSchema)
    .output(endpointSecretSchema)
    .mutation(({ ctx, input }) => createEndpoint(ctx.staff, input)),
  update: ownerProcedure(updateEndpointInputSchema)
    .output(endpointSchema)
    .mutation(({ ctx, input }) => updateEndpoint(ctx.staff, input)),
  remove: ownerProcedure(endpointByIdInputSchema)
    .output(doneSchema)
    .mutation(({ ctx, input }) => removeEndpoint(ctx.staff, input)),
  rotateSecret: ownerProcedure(endpointByIdInputSchema)
    .output(endpointSecretSchema)
    .mutation(({ ctx, input }) => rotateSecret(ctx.staff, input)),
  pause: managerProcedure(endpointByIdInputSchema)
    .output(endpointSchema)
    .mutation(({ ctx, input }) => pauseEndpoint(ctx.staff, input)),
  resume: managerProcedure(endpointByIdInputSchema)
    .output(endpointSchema)
    .mutation(({ ctx, input }) => resumeEndpoint(ctx.staff, input)),
  test: managerProcedure(endpointByIdInputSchema)
    .output(testSendSchema)
    .mutation(({ ctx, input }) => testEndpoint(ctx.staff, input)),
})

export const webhooks = router({
  endpoints,
  deliveries,
  replays,
  replay: managerProcedure(replayInputSchema)
    .output(replaySchema)
    .mutation(({ ctx, input }) => replayEvents(ctx.staff, input)),
})
