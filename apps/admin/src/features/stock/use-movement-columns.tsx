'use client'

import type { Column } from '@firstcome/ui/data-table-types'
import { useTranslations } from 'next-intl'
import { When } from '@/features/time/when.tsx'
import type { Outputs } from '@/trpc/outputs.ts'

type Movement = Outputs['stock']['movements']['items'][number]

/** Why stock moved, by how much, from what to what, by whom and when. */
export function useMovementColumns(): Column<Movement>[] {
  const t = useTranslations('stock')
  return [
    {
      key: 'kind',
      header: t('columns.kind'),
      cell: causeOf,
      below: causeOf,
      wraps: true,
    },
    {
      key: 'delta',
      header: t('columns.delta'),
      align: 'end',
      cell: ({ delta }) => <span className="font-semibold">{delta > 0 ? `+${delta}` : `−${-delta}`}</span>,
    },
    {
      key: 'after',
      header: t('columns.after'),
      align: 'end',
      className: 'max-md:pr-0',
      cell: ({ before, after }) => (
        <>
          <span className="text-quiet">{before} → </span>
          {after}
        </>
      ),
    },
    {
      key: 'actor',
      header: t('columns.actor'),
      cell: actorOf,
      below: (movement) => (movement.actor === 'shopper' ? null : actorOf(movement)),
    },
    {
      key: 'at',
      header: t('columns.at'),
      align: 'end',
      cell: ({ at }) => <When time={at} />,
      below: ({ at }) => <When time={at} narrow />,
    },
  ]

  function causeOf({ kind, order, reason }: Movement) {
    return (
      <span>
        {t(`kinds.${kind}`)}
        <span className="ml-2 text-muted">{order?.number ?? wordsOf(reason)}</span>
      </span>
    )
  }

  function actorOf({ actor, staff }: Movement) {
    return staff?.name ?? t(`actors.${actor}`)
  }

  /** The reasons that the shop itself gives are told in the reader's language. */
  function wordsOf(reason: string | null): string {
    if (reason === 'first stock') return t('reasons.first')
    return reason === 'imported' ? t('reasons.imported') : (reason ?? '')
  }
}
