'use client'

import type { PopularWindow } from '@firstcome/client'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useLocale } from 'next-intl'
import { useTRPC } from '@/trpc/context.ts'
import type { Popular } from '@/trpc/outputs.ts'

export const firstWindow = '3days' satisfies PopularWindow

/** The ranking of a window; the first one is there from the start. */
export function usePopular(made: Popular, window: PopularWindow) {
  const trpc = useTRPC()
  const locale = useLocale()
  return useQuery(
    trpc.catalog.popular.queryOptions(
      { window, locale },
      { initialData: window === firstWindow ? made : undefined, placeholderData: keepPreviousData },
    ),
  )
}
