'use client'

import { Figure } from '@firstcome/ui/figure'
import { Figures } from '@firstcome/ui/figures'
import { formatMoment } from '@firstcome/ui/format-moment'
import { useLocale, useTranslations } from 'next-intl'
import { Section } from '@/features/home/section.tsx'
import { When } from '@/features/time/when.tsx'
import type { Endpoint } from './endpoint.ts'
import { RecentStrip } from './recent-strip.tsx'

/** The figures of an endpoint, and which events it gets. */
export function EndpointHealth({ endpoint }: { endpoint: Endpoint }) {
  const t = useTranslations('webhooks')
  const locale = useLocale()
  const { recent, waiting, dead, succeededAt, failingSince, oldSecretEndsAt } = endpoint
  const counted = (count: number) => t('counted', { count })
  return (
    <>
      <Section title={t('health.title')}>
        <Figures>
          <Figure label={t('columns.recent')}>
            <RecentStrip recent={recent} />
          </Figure>
          <Figure label={t('health.waiting')}>{counted(waiting)}</Figure>
          <Figure label={t('health.dead')}>{counted(dead)}</Figure>
          <Figure label={t('health.succeededAt')}>
            {succeededAt ? <When time={succeededAt} /> : t('health.never')}
          </Figure>
          {failingSince && (
            <Figure label={t('health.failingSince')}>
              <When time={failingSince} />
            </Figure>
          )}
          {oldSecretEndsAt && (
            <Figure label={t('health.oldSecret')}>{formatMoment(oldSecretEndsAt, locale)}</Figure>
          )}
          <Figure label={t('health.since')}>
            <When time={endpoint.createdAt} />
          </Figure>
        </Figures>
      </Section>
      <Section title={t('health.types')}>
        <ul className="grid gap-1.5 text-sm">
          {endpoint.types.map((type) => (
            <li key={type} className="flex items-baseline justify-between gap-4">
              {t(`types.${type}`)}
              <code className="font-mono text-xs text-muted">{type}</code>
            </li>
          ))}
        </ul>
      </Section>
    </>
  )
}
