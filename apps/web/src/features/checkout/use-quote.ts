'use client'

import type { Line } from '@firstcome/client'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useLocale } from 'next-intl'
import { useTRPC } from '@/trpc/context.ts'

/** What the lines, or the cart, would cost now; asked for anew whenever the checkout opens. */
export function useQuote(lines: Line[] | undefined) {
  const trpc = useTRPC()
  const locale = useLocale()
  return useQuery(
    trpc.checkout.quote.queryOptions(
      { lines, locale },
      { refetchOnMount: 'always', placeholderData: keepPreviousData },
    ),
  )
}
