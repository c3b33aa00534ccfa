'use client'

import { Figure } from '@firstcome/ui/figure'
import { Figures } from '@firstcome/ui/figures'
import { Skeleton } from '@firstcome/ui/skeleton'
import { StatusDot } from '@firstcome/ui/status-dot'
import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { Section } from '@/features/home/section.tsx'
import { LoadFailed } from '@/features/list/load-failed.tsx'
import { When } from '@/features/time/when.tsx'
import { useTRPC } from '@/trpc/context.ts'
import { ConsumerList } from './consumer-list.tsx'

const LIVE_MS = 10_000

/** How the machinery of the shop is: what it stands on, who follows what happens, and what waits to be sent. */
export function SystemHealth() {
  const t = useTranslations('settings.system')
  const { data, error, refetch } = useQuery(
    useTRPC().system.health.queryOptions(undefined, { refetchInterval: LIVE_MS }),
  )
  if (error && !data) return <LoadFailed error={error} onRetry={refetch} />
  if (!data) return <Skeleton className="h-72 w-full" />
  const { worker, webhooks } = data
  return (
    <div className="grid content-start gap-8">
      <Section
        title={t('title')}
        end={<span className="tabular-nums">{t('version', { version: data.version })}</span>}
      >
        <Figures>
          <Figure label={t('database')}>
            <Working ok={data.database} />
          </Figure>
          <Figure label={t('redis')}>
            <Working ok={data.redis} />
          </Figure>
          <Figure label={t('worker')}>
            <Working ok={worker.ok} />
          </Figure>
          <Figure label={t('seen')}>
            <When time={worker.seenAt} />
          </Figure>
          <Figure label={t('webhooks')}>
            {t('counted', { count: webhooks.waiting })}
            {webhooks.since && (
              <span className="ml-2 text-muted">
                <When time={webhooks.since} />
              </span>
            )}
          </Figure>
        </Figures>
        {!data.redis && <p className="text-sm text-muted">{t('withoutRedis')}</p>}
        {!worker.ok && <p className="text-sm text-muted">{t('withoutWorker')}</p>}
      </Section>
      <ConsumerList consumers={data.consumers} />
    </div>
  )
}

function Working({ ok }: { ok: boolean }) {
  const t = useTranslations('settings.system')
  return <StatusDot tone={ok ? 'done' : 'signal'}>{t(ok ? 'ok' : 'down')}</StatusDot>
}
