'use client'

import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useLocale } from 'next-intl'
import { useTRPC } from '@/trpc/context.ts'
import { useSettled } from './use-settled.ts'

const restMs = 250
const keptMs = 60_000
const shown = 5

/** The first pieces that words find, asked for when the fingers rest; the last ones stay until then. */
export function useSuggestions(words: string) {
  const trpc = useTRPC()
  const locale = useLocale()
  const asked = useSettled(words, restMs)
  const { data } = useQuery(
    trpc.catalog.list.queryOptions(
      { q: asked, limit: shown, locale },
      { staleTime: keptMs, placeholderData: keepPreviousData, retry: false },
    ),
  )
  return { asked, products: data?.items }
}
