'use client'

import { useLocale, useTranslations } from 'next-intl'
import type { Entry } from './entry.ts'

/** What was acted upon: what it is, and which one. */
export function Subject({ subject: { type, name } }: Pick<Entry, 'subject'>) {
  const t = useTranslations('audit.subjects')
  const locale = useLocale()
  return (
    <span>
      {t(type)} {name && <span className="text-ink tabular-nums">{name[locale]}</span>}
    </span>
  )
}
