'use client'

import type { Column } from '@firstcome/ui/data-table-types'
import { EmptyState } from '@firstcome/ui/empty-state'
import { formatWon } from '@firstcome/ui/format-won'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { Link } from '@/address/link.tsx'
import { useAddress } from '@/address/use-address.ts'
import { ListTable } from '@/features/list/list-table.tsx'
import { When } from '@/features/time/when.tsx'
import { useTRPC } from '@/trpc/context.ts'
import type { Outputs } from '@/trpc/outputs.ts'

type Entry = Outputs['customers']['ledger']['items'][number]

/** Every movement of a customer's points, who caused it and why, with the balance after it. */
export function WalletTab({ id }: { id: string }) {
  const t = useTranslations('customers.wallet')
  const trpc = useTRPC()
  const { read } = useAddress()
  const list = useQuery(
    trpc.customers.ledger.queryOptions({ id, cursor: read('cursor') }, { placeholderData: keepPreviousData }),
  )
  const columns: Column<Entry>[] = [
    {
      key: 'what',
      header: t('what'),
      cell: ({ kind, reason, createdAt }) => (
        <>
          {t(kind)}
          {reason && <span className="block font-normal text-muted">{reason}</span>}
          <span className="block font-normal text-quiet sm:hidden">
            <When time={createdAt} />
          </span>
        </>
      ),
    },
    {
      key: 'time',
      header: t('time'),
      cell: ({ createdAt }) => <When time={createdAt} />,
      className: 'hidden sm:table-cell',
    },
    {
      key: 'who',
      header: t('who'),
      cell: ({ by, staff }) => staff?.name || t(by),
      className: 'hidden sm:table-cell',
    },
    {
      key: 'order',
      header: t('order'),
      cell: ({ orderId, orderNumber }) =>
        orderId && (
          <Link href={`/orders/${orderId}`} className="underline underline-offset-4">
            {orderNumber}
          </Link>
        ),
      className: 'hidden whitespace-nowrap md:table-cell',
    },
    {
      key: 'amount',
      header: t('amount'),
      align: 'end',
      cell: ({ amount }) => `${amount > 0 ? '+' : ''}${formatWon(amount)}`,
      className: 'whitespace-nowrap',
    },
    {
      key: 'balance',
      header: t('balance'),
      align: 'end',
      cell: ({ balanceAfter }) => formatWon(balanceAfter),
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
