'use client'

import { formatMoment } from '@firstcome/ui/format-moment'
import { SecretOnce } from '@firstcome/ui/secret-once'
import { useLocale, useTranslations } from 'next-intl'
import type { Outputs } from '@/trpc/outputs.ts'

/** The secret of an endpoint, which is shown this once. */
export function EndpointSecret({ endpoint, secret }: Outputs['webhooks']['endpoints']['create']) {
  const t = useTranslations('webhooks.secret')
  const locale = useLocale()
  const until = endpoint.oldSecretEndsAt
  return (
    <SecretOnce secret={secret} labels={{ title: t('title'), copy: t('copy'), copied: t('copied') }}>
      <p>{t('body')}</p>
      {until && <p className="mt-1">{t('rotated', { until: formatMoment(until, locale) })}</p>}
    </SecretOnce>
  )
}
