'use client'

import { formatWon } from '@firstcome/ui/format-won'
import { Skeleton } from '@firstcome/ui/skeleton'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { When } from '@/features/time/when.tsx'
import type { Outputs } from '@/trpc/outputs.ts'

/** What a customer holds and has bought, at a glance. */
export function CustomerFigures({ customer }: { customer: Outputs['customers']['byId'] | undefined }) {
  const t = useTranslations('customers.figures')
  const figure = (key: 'balance' | 'orders' | 'spent' | 'lastOrder', value: ReactNode) => (
    <div className="grid content-start gap-1 border-r border-b border-hairline px-4 py-3">
      <dt className="text-sm text-muted">{t(key)}</dt>
      <dd className="text-lg font-semibold tracking-tight tabular-nums">
        {customer ? value : <Skeleton className="h-7 w-20" />}
      </dd>
    </div>
  )
  return (
    <dl className="grid grid-cols-2 border-t border-l border-hairline sm:grid-cols-4">
      {figure('balance', formatWon(customer?.balance ?? 0))}
      {figure('orders', t('count', { count: customer?.orders ?? 0 }))}
      {figure('spent', formatWon(customer?.spent ?? 0))}
      {figure('lastOrder', <When time={customer?.lastOrderAt ?? null} />)}
    </dl>
  )
}
