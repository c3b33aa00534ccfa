'use client'

import { createAdminClient } from '@firstcome/client/admin'
import { LinkProvider } from '@firstcome/ui/link-provider'
import { QueryClientProvider } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { Link } from '@/address/link.tsx'
import { TRPCProvider } from './context.ts'
import { createQueryClient } from './query-client.ts'

/** Gives every page the desk's API, on its own origin, and its links. */
export function DeskProvider({ children }: { children: ReactNode }) {
  const [queryClient] = useState(createQueryClient)
  const [trpcClient] = useState(() => createAdminClient({ url: '' }))
  return (
    <QueryClientProvider client={queryClient}>
      <TRPCProvider queryClient={queryClient} trpcClient={trpcClient}>
        <LinkProvider link={Link}>{children}</LinkProvider>
      </TRPCProvider>
    </QueryClientProvider>
  )
}
