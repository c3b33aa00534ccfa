'use client'

import { EmptyState } from '@firstcome/ui/empty-state'
import { LinkButton } from '@firstcome/ui/link-button'
import { useTranslations } from 'next-intl'
import { Link } from '@/i18n/navigation.ts'

type Props = {
  of: 'orders' | 'coupons'
  /** The list without its filter, such as /orders. */
  list: string
}

/** A list that is empty under its filter, and the way to all of it. */
export function NothingFiltered({ of, list }: Props) {
  const t = useTranslations(`${of}.empty`)
  return (
    <EmptyState
      title={t('filteredTitle')}
      action={
        <LinkButton>
          <Link href={list}>{t('filteredAction')}</Link>
        </LinkButton>
      }
    >
      <p>{t('filteredBody')}</p>
    </EmptyState>
  )
}
