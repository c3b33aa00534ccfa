'use client'

import { EmptyState } from '@firstcome/ui/empty-state'
import { LinkButton } from '@firstcome/ui/link-button'
import { useTranslations } from 'next-intl'
import { Link } from '@/address/link.tsx'
import { useAddress } from '@/address/use-address.ts'
import { filterParams } from './order-filter.ts'

/** Why there is no order here: none yet, none of this filter (which is above it), or none so far on a long way. */
export function NoOrders({ nextCursor }: { nextCursor: string | null }) {
  const t = useTranslations('orders.empty')
  const list = useTranslations('list.filters')
  const { read, hrefWith } = useAddress()
  const isNarrowed = filterParams.some((name) => read(name) !== undefined)
  if (nextCursor)
    return (
      <EmptyState
        title={t('further.title')}
        action={<Way href={hrefWith({ cursor: nextCursor })}>{t('further.action')}</Way>}
      >
        {t('further.body')}
      </EmptyState>
    )
  if (!isNarrowed) return <EmptyState title={t('none.title')}>{t('none.body')}</EmptyState>
  const cleared = hrefWith(Object.fromEntries(filterParams.map((name) => [name, null])))
  return (
    <EmptyState title={t('narrow.title')} action={<Way href={cleared}>{list('clear')}</Way>}>
      {t('narrow.body')}
    </EmptyState>
  )
}

const Way = ({ href, children }: { href: string; children: string }) => (
  <LinkButton variant="outline" size="sm">
    <Link href={href}>{children}</Link>
  </LinkButton>
)
