'use client'

import { Button } from '@firstcome/ui/button'
import { toast } from '@firstcome/ui/toast'
import { useMutation } from '@tanstack/react-query'
import { Download } from 'lucide-react'
import { useLocale, useTranslations } from 'next-intl'
import { useTRPCClient } from '@/trpc/context.ts'
import type { OrderFilter } from './order-filter.ts'

/** Hands out all orders of the filter as CSV. */
export function ExportButton({ filter }: { filter: OrderFilter }) {
  const t = useTranslations('orders.export')
  const client = useTRPCClient()
  const locale = useLocale()
  const { mutate, isPending } = useMutation({
    mutationFn: () => client.orders.exportCsv.query({ ...filter, locale }),
    onSuccess: ({ url }) => {
      window.location.assign(url)
      toast(t('begun'))
    },
    onError: () => toast(t('failed')),
  })
  return (
    <Button variant="outline" size="sm" pending={isPending} onClick={() => mutate()}>
      <Download aria-hidden size={14} />
      {t('label')}
    </Button>
  )
}
