import { EmptyState } from '@firstcome/ui/empty-state'
import { LinkButton } from '@firstcome/ui/link-button'
import { useTranslations } from 'next-intl'
import { NewPieces } from '@/features/catalogue/new-pieces.tsx'
import { Link } from '@/i18n/navigation.ts'

export default function NotFound() {
  const t = useTranslations('shell.notFound')
  return (
    <div className="frame pt-8 md:pt-12">
      <p aria-hidden className="mb-4 text-sm text-quiet tabular-nums">
        404
      </p>
      <EmptyState
        level={1}
        title={t('title')}
        action={
          <div className="flex flex-wrap gap-3">
            <LinkButton>
              <Link href="/products">{t('action')}</Link>
            </LinkButton>
            <LinkButton variant="outline">
              <Link href="/">{t('home')}</Link>
            </LinkButton>
          </div>
        }
      >
        <p>{t('body')}</p>
      </EmptyState>
      <NewPieces />
    </div>
  )
}
