'use client'

import type { Column } from '@firstcome/ui/data-table-types'
import { formatWon } from '@firstcome/ui/format-won'
import { useLocale, useTranslations } from 'next-intl'
import { When } from '@/features/time/when.tsx'
import type { Outputs } from '@/trpc/outputs.ts'
import { CampaignStatus } from './campaign-status.tsx'
import { offerFigure } from './offer-figure.ts'

type Row = Outputs['coupons']['list']['items'][number]

/** What a row of the list shows of its campaign. */
export function useCouponColumns(): Column<Row>[] {
  const t = useTranslations('coupons.columns')
  const locale = useLocale()
  return [
    {
      key: 'name',
      header: t('name'),
      cell: ({ name }) => <span className="font-medium">{name[locale]}</span>,
    },
    {
      key: 'state',
      header: t('state'),
      cell: (campaign) => <CampaignStatus campaign={campaign} />,
      below: (campaign) => <CampaignStatus campaign={campaign} />,
    },
    {
      key: 'offer',
      header: t('offer'),
      align: 'end',
      cell: ({ discount }) => offerFigure(discount),
    },
    {
      key: 'minimum',
      header: t('minimum'),
      align: 'end',
      className: 'hidden lg:table-cell',
      cell: ({ minOrderAmount }) => (minOrderAmount > 0 ? formatWon(minOrderAmount) : '–'),
    },
    {
      key: 'claimed',
      header: t('claimed'),
      align: 'end',
      cell: ({ issued, quantity }) => <Claimed issued={issued} quantity={quantity} />,
      className: 'max-md:pr-0',
    },
    {
      key: 'startsAt',
      header: t('startsAt'),
      align: 'end',
      className: 'hidden md:table-cell',
      cell: ({ startsAt }) => <When time={startsAt} />,
    },
    {
      key: 'endsAt',
      header: t('endsAt'),
      align: 'end',
      className: 'hidden md:table-cell',
      cell: ({ endsAt }) => <When time={endsAt} />,
    },
  ]
}

function Claimed({ issued, quantity }: Pick<Row, 'issued' | 'quantity'>) {
  return (
    <span className="inline-grid gap-1 py-1 sm:min-w-24">
      <span>
        {issued.toLocaleString('en-US')}
        <span className="text-muted"> / {quantity.toLocaleString('en-US')}</span>
      </span>
      <span aria-hidden className="h-1 bg-sunken max-sm:hidden">
        <span className="block h-full bg-ink" style={{ width: `${(issued / quantity) * 100}%` }} />
      </span>
    </span>
  )
}
