'use client'

import { useSearchParams } from 'next/navigation'
import { useLocale, useTranslations } from 'next-intl'
import { getPathname, usePathname } from '@/i18n/navigation.ts'

/** The same page in the other language; a whole load, because the document's language changes with it. */
export function LanguageSwitch({ className }: { className?: string }) {
  const t = useTranslations('shell')
  const other = useLocale() === 'ko' ? 'en' : 'ko'
  const href = getPathname({ locale: other, href: usePathname() })
  const query = useSearchParams().toString()
  return (
    <a href={query ? `${href}?${query}` : href} hrefLang={other} lang={other} className={className}>
      {t('language')}
    </a>
  )
}
