'use client'

import { cn } from '@firstcome/ui/cn'
import type { Column } from '@firstcome/ui/data-table-types'
import { useTranslations } from 'next-intl'
import { When } from '@/features/time/when.tsx'
import type { Endpoint } from './endpoint.ts'
import { EndpointStatus } from './endpoint-status.tsx'
import { RecentStrip } from './recent-strip.tsx'

const statusOf = (row: Endpoint) => <EndpointStatus endpoint={row} />

/** What a row of the list shows of its endpoint. */
export function useEndpointColumns(): Column<Endpoint>[] {
  const t = useTranslations('webhooks')
  return [
    {
      key: 'name',
      header: t('columns.endpoint'),
      cell: ({ name, url }) => (
        <span className="grid min-w-0">
          <span className="truncate font-medium">{name}</span>
          <span className="max-w-[22rem] truncate text-xs text-muted">{url}</span>
        </span>
      ),
    },
    { key: 'status', header: t('columns.status'), cell: statusOf, below: statusOf },
    {
      key: 'recent',
      header: t('columns.recent'),
      className: 'hidden md:table-cell',
      cell: ({ recent }) => <RecentStrip recent={recent} />,
    },
    {
      key: 'waiting',
      header: t('columns.waiting'),
      align: 'end',
      cell: ({ waiting }) => t('counted', { count: waiting }),
    },
    {
      key: 'dead',
      header: t('columns.dead'),
      align: 'end',
      className: 'max-sm:pr-0',
      cell: ({ dead }) => (
        <span className={cn(dead > 0 && 'font-semibold text-signal')}>{t('counted', { count: dead })}</span>
      ),
    },
    {
      key: 'succeededAt',
      header: t('columns.succeededAt'),
      align: 'end',
      className: 'hidden sm:table-cell',
      cell: ({ succeededAt }) => <When time={succeededAt} />,
    },
  ]
}
