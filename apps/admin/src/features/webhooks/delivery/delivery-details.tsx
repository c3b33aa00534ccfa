'use client'

import { Skeleton } from '@firstcome/ui/skeleton'
import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { LoadFailed } from '@/features/list/load-failed.tsx'
import { useTRPC } from '@/trpc/context.ts'
import { DeliveryFacts } from './delivery-facts.tsx'
import { DeliveryMessage } from './delivery-message.tsx'
import { Tries } from './tries.tsx'

const LIVE_MS = 3_000

/** One delivery: where it stands, what is sent, and every try with its answer. */
export function DeliveryDetails({ id }: { id: string }) {
  const t = useTranslations('webhooks.delivery')
  const { data, error, refetch } = useQuery(
    useTRPC().webhooks.deliveries.byId.queryOptions({ id }, { refetchInterval: LIVE_MS }),
  )
  if (error && !data) return <LoadFailed error={error} onRetry={refetch} />
  if (!data) return <Skeleton className="h-96 w-full" />
  return (
    <div className="grid gap-8">
      <DeliveryFacts delivery={data} />
      <section className="grid gap-3">
        <h2 className="font-semibold">{t('tries')}</h2>
        <Tries tries={data.tries} />
      </section>
      <DeliveryMessage message={data.message} />
    </div>
  )
}
