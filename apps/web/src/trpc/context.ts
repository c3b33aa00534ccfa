'use client'

import type { ShopRouter } from '@firstcome/api/shop-router'
import { createTRPCContext } from '@trpc/tanstack-react-query'

export const { TRPCProvider, useTRPC, useTRPCClient } = createTRPCContext<ShopRouter>()
