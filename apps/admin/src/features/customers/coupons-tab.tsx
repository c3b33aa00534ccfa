'use client'

import type { Column } from '@firstcome/ui/data-table-types'
import { EmptyState } from '@firstcome/ui/empty-state'
import { formatWon } from '@firstcome/ui/format-won'
import { StatusDot, type StatusTone } from '@firstcome/ui/status-dot'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useLocale, useTranslations } from 'next-intl'
import { Link } from '@/address/link.tsx'
import { useAddress } from '@/address/use-address.ts'
import { ListTable } from '@/features/list/list-table.tsx'
import { When } from '@/features/time/when.tsx'
import { useTRPC } from '@/trpc/context.ts'
import type { Outputs } from '@/trpc/outputs.ts'

type Coupon = Outputs['customers']['coupons']['items'][number]

const tones: Record<Coupon['status'], StatusTone> = {
  usable: 'ink',
  held: 'waiting',
  used: 'done',
  expired: 'quiet',
}

/** The coupons that a customer has won, and what became of each. */
export function CouponsTab({ id }: { id: string }) {
  const t = useTranslations('customers.coupons')
  const trpc = useTRPC()
  const locale = useLocale()
  const { read } = useAddress()
  const list = useQuery(
    trpc.customers.coupons.queryOptions(
      { id, locale, cursor: read('cursor') },
      { placeholderData: keepPreviousData },
    ),
  )
  const discountOf = ({ discount: { kind, value, maxDiscount } }: Coupon) => {
    if (kind === 'fixed') return formatWon(value)
    return maxDiscount === null ? `${value}%` : t('upTo', { percent: value, amount: formatWon(maxDiscount) })
  }
  const columns: Column<Coupon>[] = [
    {
      key: 'name',
      header: t('name'),
      cell: ({ name, couponId }) => (
        <Link href={`/coupons/${couponId}`} className="underline underline-offset-4">
          {name}
        </Link>
      ),
    },
    { key: 'discount', header: t('discount'), cell: discountOf, className: 'hidden sm:table-cell' },
    {
      key: 'status',
      header: t('status'),
      cell: ({ status }) => <StatusDot tone={tones[status]}>{t(status)}</StatusDot>,
    },
    {
      key: 'issued',
      header: t('issued'),
      cell: ({ issuedAt }) => <When time={issuedAt} />,
      className: 'hidden md:table-cell',
    },
    { key: 'expires', header: t('expires'), cell: ({ expiresAt }) => <When time={expiresAt} /> },
    {
      key: 'order',
      header: t('order'),
      cell: ({ orderId }) =>
        orderId && (
          <Link href={`/orders/${orderId}`} className="underline underline-offset-4">
            {t('openOrder')}
          </Link>
        ),
      className: 'hidden whitespace-nowrap md:table-cell',
    },
  ]
  return (
    <ListTable
      list={list}
      caption={t('caption')}
      columns={columns}
      rowKey={({ id }) => id}
      empty={<EmptyState title={t('empty')}>{t('emptyBody')}</EmptyState>}
    />
  )
}
