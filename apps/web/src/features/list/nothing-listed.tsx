'use client'

import { EmptyState } from '@firstcome/ui/empty-state'
import { LinkButton } from '@firstcome/ui/link-button'
import { useTranslations } from 'next-intl'
import { Link } from '@/i18n/navigation.ts'

type Props = {
  of: 'orders' | 'coupons'
  /** The list without its filter, when there is one. */
  unfiltered: string | null
  /** Where what the list shows comes from. */
  source: string
}

/** A list that is empty, or empty under its filter, and the way on from there. */
export function NothingListed({ of, unfiltered, source }: Props) {
  const t = useTranslations(`${of}.empty`)
  return (
    <EmptyState
      title={unfiltered ? t('filteredTitle') : t('title')}
      action={
        <LinkButton>
          {unfiltered ? (
            <Link href={unfiltered}>{t('filteredAction')}</Link>
          ) : (
            <Link href={source}>{t('action')}</Link>
          )}
        </LinkButton>
      }
    >
      <p>{unfiltered ? t('filteredBody') : t('body')}</p>
    </EmptyState>
  )
}
