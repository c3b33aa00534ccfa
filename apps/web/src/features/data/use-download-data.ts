'use client'

import { shopTimeZone } from '@firstcome/ui/shop-time-zone'
import { useMutation } from '@tanstack/react-query'
import { useLocale } from 'next-intl'
import { useTRPCClient } from '@/trpc/context.ts'
import { gatherData } from './gather-data.ts'
import { saveFile } from './save-file.ts'

// The Swedish way to write a day is also the one that sorts: 2026-11-21.
const dayOf = (time: string) => new Date(time).toLocaleDateString('sv-SE', { timeZone: shopTimeZone })

/** Saves all that the shop keeps about its shopper as one file; nothing of it stays in the page. */
export function useDownloadData() {
  const shop = useTRPCClient()
  const locale = useLocale()
  return useMutation({
    mutationFn: async () => {
      const data = await gatherData(shop, locale)
      saveFile(`firstcome-${dayOf(data.exportedAt)}.json`, data)
    },
  })
}
