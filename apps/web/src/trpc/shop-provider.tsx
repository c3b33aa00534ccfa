'use client'

import { createShopClient } from '@firstcome/client'
import { QueryClientProvider } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { TRPCProvider } from './context.ts'
import { createQueryClient } from './query-client.ts'

/** Gives every island the shop's API, on the page's own origin. */
export function ShopProvider({ children }: { children: ReactNode }) {
  const [queryClient] = useState(createQueryClient)
  const [trpcClient] = useState(() => createShopClient({ url: '' }))
  return (
    <QueryClientProvider client={queryClient}>
      <TRPCProvider queryClient={queryClient} trpcClient={trpcClient}>
        {children}
      </TRPCProvider>
    </QueryClientProvider>
  )
}
