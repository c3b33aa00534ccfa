'use client'

import { formatWon } from '@firstcome/ui/format-won'
import { Skeleton } from '@firstcome/ui/skeleton'
import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { LoadFailed } from '@/features/list/load-failed.tsx'
import { useTRPC } from '@/trpc/context.ts'

/** What is in the wallet, as large as it matters, and what it is for. */
export function Balance() {
  const t = useTranslations('wallet')
  const trpc = useTRPC()
  const { data, isError, refetch } = useQuery(trpc.points.balance.queryOptions())
  return (
    <div className="grid gap-2">
      <h2 className="text-sm font-semibold tracking-normal text-muted">{t('balance')}</h2>
      {data && (
        <p
          aria-live="polite"
          className="text-display font-extrabold tracking-[-0.03em] whitespace-nowrap max-[23rem]:text-4xl"
        >
          {formatWon(data.balance)}
        </p>
      )}
      {!data && isError && <LoadFailed onRetry={() => void refetch()} />}
      {!data && !isError && <Skeleton className="h-[1em] w-72 max-w-full text-display" />}
      <p className="text-sm text-muted">{t('purpose')}</p>
    </div>
  )
}
