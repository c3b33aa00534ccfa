import type { AdminRouter } from '@firstcome/client/admin'
import type { inferRouterOutputs } from '@trpc/server'

/** What the desk's procedures answer, such as `Outputs['orders']['list']['items'][number]`. */
export type Outputs = inferRouterOutputs<AdminRouter>
