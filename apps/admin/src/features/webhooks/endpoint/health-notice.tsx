'use client'

import { formatMoment } from '@firstcome/ui/format-moment'
import { Notice } from '@firstcome/ui/notice'
import { useLocale, useTranslations } from 'next-intl'
import type { Endpoint } from './endpoint.ts'

/** What is the matter with an endpoint, and what was not lost; nothing while all is well. */
export function HealthNotice({ endpoint }: { endpoint: Endpoint }) {
  const t = useTranslations('webhooks.health')
  const locale = useLocale()
  const { status, failingSince } = endpoint
  if (status !== 'active')
    return (
      <Notice tone={status === 'disabled' ? 'signal' : 'quiet'} title={t(`${status}.title`)}>
        {t(`${status}.body`)}
      </Notice>
    )
  if (failingSince === null) return null
  return (
    <Notice tone="signal" title={t('failing.title', { since: formatMoment(failingSince, locale) })}>
      {t('failing.body')}
    </Notice>
  )
}
