'use client'

import { EmptyState } from '@firstcome/ui/empty-state'
import { LinkButton } from '@firstcome/ui/link-button'
import { useTranslations } from 'next-intl'
import { Link } from '@/i18n/navigation.ts'

type Props = {
  of: 'orders' | 'coupons' | 'drops' | 'inbox' | 'returns'
  /** Where what the list shows comes from. */
  source: string
}

/** A list that is empty: what will be in it, and the way to get it there. */
export function NothingListed({ of, source }: Props) {
  const t = useTranslations(`${of}.empty`)
  return (
    <EmptyState
      title={t('title')}
      action={
        <LinkButton>
          <Link href={source}>{t('action')}</Link>
        </LinkButton>
      }
    >
      <p>{t('body')}</p>
    </EmptyState>
  )
}
