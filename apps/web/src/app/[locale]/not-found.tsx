import { EmptyState } from '@firstcome/ui/empty-state'
import { LinkButton } from '@firstcome/ui/link-button'
import { useTranslations } from 'next-intl'
import { Link } from '@/i18n/navigation.ts'

export default function NotFound() {
  const t = useTranslations('shell.notFound')
  return (
    <div className="frame py-16 md:py-28">
      <EmptyState
        level={1}
        title={t('title')}
        action={
          <LinkButton>
            <Link href="/products">{t('action')}</Link>
          </LinkButton>
        }
      >
        <p>{t('body')}</p>
      </EmptyState>
    </div>
  )
}
