import type { Column } from '@firstcome/ui/data-table-types'
import { formatWon } from '@firstcome/ui/format-won'
import { useTranslations } from 'next-intl'
import { When } from '@/features/time/when.tsx'
import type { Outputs } from '@/trpc/outputs.ts'
import { OrderStatus } from './order-status.tsx'

export type OrderRow = Outputs['orders']['list']['items'][number]

/** The columns in which orders are listed; a customer's own page leaves the customer out. */
export function useOrderColumns({ ofOneCustomer = false } = {}): Column<OrderRow>[] {
  const t = useTranslations('orders.columns')
  const nameOf = ({ customer }: OrderRow) => customer.name || t('gone')
  const columns: Column<OrderRow>[] = [
    {
      key: 'number',
      header: t('number'),
      cell: ({ number }) => <span className="font-medium whitespace-nowrap tabular-nums">{number}</span>,
      className: 'max-sm:px-1',
    },
    {
      key: 'placed',
      header: t('placed'),
      cell: ({ placedAt }) => <When time={placedAt} />,
      below: ({ placedAt }) => <When time={placedAt} narrow />,
      sortable: true,
      className: 'whitespace-nowrap',
    },
    {
      key: 'customer',
      header: t('customer'),
      cell: (order) => (
        <span title={order.customer.email} className="whitespace-nowrap">
          {order.customer.name ? nameOf(order) : <span className="text-muted">{nameOf(order)}</span>}
        </span>
      ),
      below: nameOf,
    },
    {
      key: 'status',
      header: t('status'),
      cell: ({ status, refundStatus, hasOpenReturn }) => (
        <OrderStatus status={status} refundStatus={refundStatus} hasOpenReturn={hasOpenReturn} />
      ),
      className: 'max-sm:px-1',
    },
    {
      key: 'tracking',
      header: t('tracking'),
      cell: ({ tracking }) => tracking && <Tracking {...tracking} />,
      className: 'hidden xl:table-cell',
    },
    {
      key: 'coupon',
      header: t('coupon'),
      cell: ({ coupon }) =>
        coupon && <span className="block max-w-40 truncate text-muted">{coupon.name}</span>,
      className: 'hidden lg:table-cell',
    },
    {
      key: 'pieces',
      header: t('pieces'),
      cell: ({ pieces }) => pieces,
      align: 'end',
      className: 'hidden sm:table-cell',
    },
    {
      key: 'total',
      header: t('total'),
      cell: ({ total }) => formatWon(total),
      align: 'end',
      sortable: true,
      className: 'max-sm:pl-1',
    },
  ]
  return ofOneCustomer ? columns.filter(({ key }) => key !== 'customer') : columns
}

const Tracking = ({ carrier, number }: { carrier: string; number: string }) => (
  <span className="block max-w-56 truncate text-muted tabular-nums">
    {carrier} {number}
  </span>
)
