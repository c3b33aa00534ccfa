import { EmptyState } from '@firstcome/ui/empty-state'
import { LinkButton } from '@firstcome/ui/link-button'
import { useTranslations } from 'next-intl'
import { Link } from '@/i18n/navigation.ts'
import type { ListFilter } from './list-filter.ts'

export function NoResults({ filter }: { filter: ListFilter }) {
  const t = useTranslations('catalogue.empty')
  return (
    <EmptyState
      title={t('title')}
      action={
        <LinkButton>
          <Link href="/products">{t('action')}</Link>
        </LinkButton>
      }
    >
      <p>{filter.q ? t('search') : t('filtered')}</p>
    </EmptyState>
  )
}
