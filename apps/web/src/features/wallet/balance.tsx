'use client'

import { Price } from '@firstcome/ui/price'
import { Skeleton } from '@firstcome/ui/skeleton'
import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { LoadFailed } from '@/features/list/load-failed.tsx'
import { useTRPC } from '@/trpc/context.ts'

/** What is in the wallet, as large as it matters. */
export function Balance() {
  const t = useTranslations('wallet')
  const trpc = useTRPC()
  const { data, isError, refetch } = useQuery(trpc.points.balance.queryOptions())
  return (
    <div className="grid gap-2">
      <h2 className="text-sm font-semibold tracking-normal text-muted">{t('balance')}</h2>
      {data && (
        <p aria-live="polite">
          <Price amount={data.balance} className="text-display font-extrabold tracking-display" />
        </p>
      )}
      {!data && isError && <LoadFailed onRetry={() => void refetch()} />}
      {!data && !isError && <Skeleton className="h-[1em] w-72 max-w-full text-display" />}
    </div>
  )
}
