'use client'

import { formatMoment } from '@firstcome/ui/format-moment'
import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Link } from '@/address/link.tsx'
import { useMay } from '@/features/session/use-may.ts'
import { When } from '@/features/time/when.tsx'
import { type DeliveryDetail, subjectHref } from './delivery.ts'
import { DeliveryStatus } from './delivery-status.tsx'
import { Redeliver } from './redeliver.tsx'
import { useSubjectName } from './use-subject-name.ts'

const linkClass = 'underline decoration-outline underline-offset-4 hover:decoration-ink'

/** What a delivery is of, where it goes and where it stands, with the button that sends it again. */
export function DeliveryFacts({ delivery }: { delivery: DeliveryDetail }) {
  const t = useTranslations('webhooks')
  const locale = useLocale()
  const mayRun = useMay('manager')
  const { endpoint, type, status, nextAt, eventId, settledAt } = delivery
  const href = subjectHref(delivery)
  const subject = useSubjectName()(delivery)
  return (
    <div className="grid gap-5">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <div className="flex flex-wrap items-baseline gap-x-4">
          <span className="text-lg font-semibold">{t(`types.${type}`)}</span>
          <DeliveryStatus status={status} />
        </div>
        {mayRun && <Redeliver delivery={delivery} />}
      </div>
      <dl className="grid grid-cols-[auto_1fr] gap-x-6 gap-y-2.5 text-sm">
        <Fact label={t('columns.endpoint')}>
          <Link href={`/webhooks/${endpoint.id}`} className={linkClass}>
            {endpoint.name}
          </Link>
        </Fact>
        <Fact label={t('columns.subject')}>
          {href ? (
            <Link href={href} className={linkClass}>
              {subject}
            </Link>
          ) : (
            subject
          )}
        </Fact>
        <Fact label={t('delivery.event')}>
          <code className="font-mono text-xs break-all">{eventId}</code>
          <span className="block text-xs text-quiet">{t('delivery.eventHint')}</span>
        </Fact>
        <Fact label={t('columns.createdAt')}>{formatMoment(delivery.createdAt, locale)}</Fact>
        {status === 'waiting' ? (
          <Fact label={t('columns.nextAt')}>{nextAt ? <When time={nextAt} /> : t('delivery.behind')}</Fact>
        ) : (
          <Fact label={t('delivery.settledAt')}>{settledAt && formatMoment(settledAt, locale)}</Fact>
        )}
      </dl>
    </div>
  )
}

const Fact = ({ label, children }: { label: string; children: ReactNode }) => (
  <>
    <dt className="text-quiet">{label}</dt>
    <dd className="min-w-0">{children}</dd>
  </>
)
