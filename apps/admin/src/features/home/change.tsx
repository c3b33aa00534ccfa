'use client'

import { useTranslations } from 'next-intl'

const percents = new Intl.NumberFormat('ko-KR', { maximumFractionDigits: 0 })

/** How far a figure has moved from the one before, in percent. */
export function Change({ now, before }: { now: number; before: number }) {
  const t = useTranslations('home.change')
  if (before === 0) return <span>{t('none')}</span>
  const share = Math.round(((now - before) / before) * 100)
  if (share === 0) return <span>{t('same')}</span>
  return (
    <span>
      <span aria-hidden>{share > 0 ? '↑ ' : '↓ '}</span>
      <span className="sr-only">{share > 0 ? t('more') : t('less')} </span>
      {percents.format(Math.abs(share))}%
    </span>
  )
}
