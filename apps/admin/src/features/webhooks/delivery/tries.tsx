'use client'

import { formatMoment } from '@firstcome/ui/format-moment'
import { StatusDot } from '@firstcome/ui/status-dot'
import { useLocale, useTranslations } from 'next-intl'
import { Answer } from './answer.tsx'
import type { DeliveryDetail } from './delivery.ts'
import { useFailureWords } from './use-failure-words.ts'

type Try = DeliveryDetail['tries'][number]

/** Every try of a delivery, the newest first and open: when, what was sent, and what came back. */
export function Tries({ tries }: { tries: readonly Try[] }) {
  const t = useTranslations('webhooks.delivery')
  if (tries.length === 0) return <p className="text-sm text-muted">{t('noTries')}</p>
  return (
    <ol className="divide-y divide-hairline border-y border-hairline">
      {tries.map((each, place) => (
        <li key={each.id}>
          <OneTry tried={each} isNewest={place === 0} />
        </li>
      ))}
    </ol>
  )
}

function OneTry({ tried, isNewest }: { tried: Try; isNewest: boolean }) {
  const t = useTranslations('webhooks')
  const locale = useLocale()
  const why = useFailureWords()
  const { number, status, failure, startedAt, url, requestHeaders } = tried
  return (
    <details open={isNewest} className="py-3 text-sm">
      <summary className="flex cursor-pointer flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <StatusDot tone={failure ? 'signal' : 'done'}>
          <span className="font-medium">{t('delivery.nth', { number })}</span>
          <span className="text-muted">{failure ? why(failure) : status}</span>
        </StatusDot>
        <span className="text-xs text-muted tabular-nums">{formatMoment(startedAt, locale)}</span>
      </summary>
      <div className="mt-3 grid gap-4 pl-4">
        <Answer answer={tried} />
        <dl className="grid gap-1 font-mono text-xs">
          <dt className="font-sans text-quiet">{t('try.headers')}</dt>
          <dd className="break-all">POST {url}</dd>
          {Object.entries(requestHeaders).map(([name, value]) => (
            <dd key={name} className="break-all">
              <span className="text-quiet">{name}:</span> {value}
            </dd>
          ))}
        </dl>
      </div>
    </details>
  )
}
