import { useTranslations } from 'next-intl'

/** How many pieces a list has, where that is known. */
export function HowMany({ count }: { count: number | undefined }) {
  const t = useTranslations('catalogue')
  return count ? <p className="text-sm text-quiet tabular-nums">{t('count', { count })}</p> : null
}
