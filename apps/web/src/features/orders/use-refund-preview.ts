'use client'

import type { RefundLines } from '@firstcome/client'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useTRPC } from '@/trpc/context.ts'

/** What a refund of these pieces would book; the figures of the choice before stay until the new ones are there. */
export function useRefundPreview(id: string, lines: RefundLines) {
  const trpc = useTRPC()
  return useQuery(
    trpc.orders.refundPreview.queryOptions(
      { id, lines },
      { enabled: lines.length > 0, placeholderData: keepPreviousData, staleTime: 0 },
    ),
  )
}
