'use client'

import { useTranslations } from 'next-intl'
import { useFailureWords } from './use-failure-words.ts'

export interface AnswerProps {
  answer: { status: number | null; failure: string | null; durationMs: number; responseBody: string | null }
}

/** What a receiver answered to one try: its status, why it did not count, how long it took, and its body. */
export function Answer({ answer }: AnswerProps) {
  const t = useTranslations('webhooks.try')
  const why = useFailureWords()
  const { status, failure, durationMs, responseBody } = answer
  return (
    <div className="grid gap-3 text-sm">
      <dl className="grid grid-cols-[auto_1fr] gap-x-6 gap-y-1.5">
        <dt className="text-quiet">{t('status')}</dt>
        <dd className="tabular-nums">
          {[status ?? t('none'), failure && why(failure)].filter(Boolean).join(' · ')}
        </dd>
        <dt className="text-quiet">{t('duration')}</dt>
        <dd className="tabular-nums">{t('ms', { ms: durationMs })}</dd>
      </dl>
      {responseBody ? (
        <figure className="grid gap-1">
          <figcaption className="text-xs text-quiet">{t('body')}</figcaption>
          <pre className="max-h-60 overflow-auto border border-hairline bg-sunken p-3 font-mono text-xs whitespace-pre-wrap break-words">
            {responseBody}
          </pre>
        </figure>
      ) : (
        status !== null && <p className="text-xs text-quiet">{t('noBody')}</p>
      )}
    </div>
  )
}
