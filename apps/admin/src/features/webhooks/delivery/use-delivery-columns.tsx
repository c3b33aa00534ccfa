'use client'

import type { Column } from '@firstcome/ui/data-table-types'
import { useTranslations } from 'next-intl'
import { When } from '@/features/time/when.tsx'
import type { Delivery } from './delivery.ts'
import { DeliveryStatus } from './delivery-status.tsx'
import { useSubjectName } from './use-subject-name.ts'

const statusOf = ({ status }: Delivery) => <DeliveryStatus status={status} />

const sinceOf = ({ createdAt }: Delivery) => <When time={createdAt} />

/** What a row of the list shows of its delivery; of one endpoint its name goes without saying. */
export function useDeliveryColumns(ofOneEndpoint: boolean): Column<Delivery>[] {
  const t = useTranslations('webhooks')
  const subjectName = useSubjectName()
  const endpoint: Column<Delivery> = {
    key: 'endpoint',
    header: t('columns.endpoint'),
    className: 'hidden sm:table-cell',
    cell: (row) => <span className="line-clamp-1">{row.endpoint.name}</span>,
  }
  return [
    {
      key: 'event',
      header: t('columns.event'),
      className: 'whitespace-nowrap',
      cell: ({ type }) => <span className="font-medium">{t(`types.${type}`)}</span>,
    },
    { key: 'status', header: t('columns.status'), cell: statusOf, below: statusOf },
    ...(ofOneEndpoint ? [] : [endpoint]),
    {
      key: 'subject',
      header: t('columns.subject'),
      className: 'hidden lg:table-cell whitespace-nowrap text-muted',
      cell: subjectName,
    },
    {
      key: 'attempts',
      header: t('columns.attempts'),
      align: 'end',
      className: 'max-md:pr-0',
      cell: ({ attempts }) => attempts,
    },
    {
      key: 'nextAt',
      header: t('columns.nextAt'),
      align: 'end',
      className: 'hidden md:table-cell',
      cell: ({ nextAt }) => <When time={nextAt} />,
    },
    {
      key: 'createdAt',
      header: t('columns.createdAt'),
      align: 'end',
      cell: sinceOf,
      below: sinceOf,
    },
  ]
}
