'use client'

import { createShopClient } from '@firstcome/client'
import { LinkProvider } from '@firstcome/ui/link-provider'
import { QueryClientProvider } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { Link } from '@/i18n/navigation.ts'
import { TRPCProvider } from './context.ts'
import { createQueryClient } from './query-client.ts'

/** Gives every island the shop's API, on the page's own origin, and its links. */
export function ShopProvider({ children }: { children: ReactNode }) {
  const [queryClient] = useState(createQueryClient)
  const [trpcClient] = useState(() => createShopClient({ url: '' }))
  return (
    <QueryClientProvider client={queryClient}>
      <TRPCProvider queryClient={queryClient} trpcClient={trpcClient}>
        <LinkProvider link={Link}>{children}</LinkProvider>
      </TRPCProvider>
    </QueryClientProvider>
  )
}
