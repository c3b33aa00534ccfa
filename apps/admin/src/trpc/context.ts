'use client'

import type { AdminRouter } from '@firstcome/client/admin'
import { createTRPCContext } from '@trpc/tanstack-react-query'

export const { TRPCProvider, useTRPC, useTRPCClient } = createTRPCContext<AdminRouter>()
