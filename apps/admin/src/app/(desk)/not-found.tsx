import { EmptyState } from '@firstcome/ui/empty-state'
import { LinkButton } from '@firstcome/ui/link-button'
import { useTranslations } from 'next-intl'
import { Link } from '@/address/link.tsx'

export default function NotFound() {
  const t = useTranslations('shell.notFound')
  return (
    <div className="px-4 [--rule:transparent] lg:px-6">
      <EmptyState
        level={1}
        title={t('title')}
        action={
          <LinkButton>
            <Link href="/">{t('action')}</Link>
          </LinkButton>
        }
      >
        <p>{t('body')}</p>
      </EmptyState>
    </div>
  )
}
