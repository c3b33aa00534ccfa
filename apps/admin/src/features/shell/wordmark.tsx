import { useTranslations } from 'next-intl'
import { Link } from '@/address/link.tsx'

/** The shop's name, and that this is its desk. */
export function Wordmark() {
  const t = useTranslations('shell')
  return (
    <Link href="/" className="inline-flex min-h-(--control-md) items-center gap-2 text-sm">
      <span className="font-bold tracking-[-0.03em]">{t('shop')}</span>
      <span className="text-quiet">{t('desk')}</span>
    </Link>
  )
}
