'use client'

import { Skeleton } from '@firstcome/ui/skeleton'
import { useQuery } from '@tanstack/react-query'
import { useLocale, useTranslations } from 'next-intl'
import { Link } from '@/address/link.tsx'
import { LoadFailed } from '@/features/list/load-failed.tsx'
import { useMay } from '@/features/session/use-may.ts'
import { When } from '@/features/time/when.tsx'
import { useTRPC } from '@/trpc/context.ts'
import { DecideReturn } from './decide-return.tsx'
import { Decision } from './decision.tsx'
import { ReturnLines } from './return-lines.tsx'
import { ReturnStatus } from './return-status.tsx'

/** One return: what the customer wants to give back and why, and its decision. */
export function ReturnDetail({ id }: { id: string }) {
  const t = useTranslations('returns.detail')
  const trpc = useTRPC()
  const locale = useLocale() === 'en' ? 'en' : 'ko'
  const mayDecide = useMay('manager')
  const { data, error, refetch } = useQuery(trpc.returns.byId.queryOptions({ id, locale }))
  if (error && !data) return <LoadFailed error={error} onRetry={refetch} />
  if (!data) return <Skeleton className="h-80" />
  return (
    <div className="grid gap-6 text-sm">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <p className="flex items-baseline gap-4">
          <Link
            href={`/orders/${data.orderId}`}
            className="text-base font-semibold tabular-nums underline underline-offset-4"
          >
            {data.orderNumber}
          </Link>
          <ReturnStatus status={data.status} />
        </p>
        <p className="text-muted">
          <Link href={`/customers/${data.customer.id}`} className="underline underline-offset-4">
            {data.customer.name || t('gone')}
          </Link>{' '}
          · <When time={data.requestedAt} />
        </p>
      </div>
      <ReturnLines lines={data.lines} />
      <section className="grid gap-1">
        <h3 className="font-semibold">{t('reason')}</h3>
        <p className="break-words whitespace-pre-line">{data.reason}</p>
      </section>
      {data.status !== 'requested' && <Decision asked={data} />}
      {data.status === 'requested' && mayDecide && <DecideReturn key={data.id} asked={data} />}
      {data.status === 'requested' && !mayDecide && <p className="text-muted">{t('forManagers')}</p>}
    </div>
  )
}
