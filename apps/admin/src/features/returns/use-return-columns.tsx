import type { Column } from '@firstcome/ui/data-table-types'
import { formatWon } from '@firstcome/ui/format-won'
import { useTranslations } from 'next-intl'
import { When } from '@/features/time/when.tsx'
import type { Outputs } from '@/trpc/outputs.ts'
import { ReturnStatus } from './return-status.tsx'

export type ReturnRow = Outputs['returns']['list']['items'][number]

const piecesOf = ({ lines }: ReturnRow) =>
  lines.map(({ name, quantity }) => `${name} × ${quantity}`).join(', ')

const sumOf = (lines: ReturnRow['lines'], of: (line: ReturnRow['lines'][number]) => number) =>
  lines.reduce((sum, line) => sum + of(line), 0)

/** The columns in which returns are listed; among returns of one status alone a phone does not repeat it. */
export function useReturnColumns({ mixed }: { mixed: boolean }): Column<ReturnRow>[] {
  const t = useTranslations('returns.columns')
  return [
    {
      key: 'order',
      header: t('order'),
      cell: ({ orderNumber }) => <span className="font-medium tabular-nums">{orderNumber}</span>,
      className: 'whitespace-nowrap',
    },
    {
      key: 'requested',
      header: t('requested'),
      cell: ({ requestedAt }) => <When time={requestedAt} />,
      below: ({ requestedAt }) => <When time={requestedAt} narrow />,
      className: 'whitespace-nowrap',
    },
    {
      key: 'customer',
      header: t('customer'),
      cell: ({ customer }) => <span title={customer.email}>{customer.name || t('gone')}</span>,
      below: ({ customer }) => customer.name || t('gone'),
      className: 'whitespace-nowrap',
    },
    {
      key: 'pieces',
      header: t('pieces'),
      cell: (row) => <span className="block max-w-64 truncate">{piecesOf(row)}</span>,
      below: (row) => <span className="whitespace-normal">{piecesOf(row)}</span>,
    },
    {
      key: 'reason',
      header: t('reason'),
      cell: ({ reason }) => <span className="block max-w-72 truncate text-muted">{reason}</span>,
      below: ({ reason }) => reason && <span className="line-clamp-2 whitespace-normal">{reason}</span>,
    },
    {
      key: 'status',
      header: t('status'),
      cell: ({ status }) => <ReturnStatus status={status} />,
      className: mixed ? undefined : 'max-md:hidden',
    },
    {
      key: 'amount',
      header: t('amount'),
      cell: ({ amount, status, lines }) =>
        status === 'requested' ? (
          <span className="text-muted">{formatWon(sumOf(lines, ({ paid }) => paid))}</span>
        ) : (
          formatWon(amount ?? 0)
        ),
      align: 'end',
    },
  ]
}
