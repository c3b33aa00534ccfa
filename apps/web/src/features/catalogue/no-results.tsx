import { EmptyState } from '@firstcome/ui/empty-state'
import { LinkButton } from '@firstcome/ui/link-button'
import { useTranslations } from 'next-intl'
import { Link } from '@/i18n/navigation.ts'
import { SearchForm } from '../shell/search-form.tsx'
import type { ListFilter } from './list-filter.ts'
import { NewPieces } from './new-pieces.tsx'

/** What to do where nothing is: other words for a search, fewer filters, or what is new. */
export function NoResults({ filter: { q } }: { filter: ListFilter }) {
  const t = useTranslations('catalogue.empty')
  return (
    <>
      <EmptyState
        title={q ? t('searchTitle') : t('title')}
        action={
          q ? (
            <SearchForm className="w-full max-w-sm" suggestionsClassName="mt-2" />
          ) : (
            <LinkButton>
              <Link href="/products">{t('action')}</Link>
            </LinkButton>
          )
        }
      >
        <p>{q ? t('search') : t('filtered')}</p>
      </EmptyState>
      <NewPieces />
    </>
  )
}
