'use client'

import type { Column } from '@firstcome/ui/data-table-types'
import { useTranslations } from 'next-intl'
import { When } from '@/features/time/when.tsx'
import type { Entry } from './entry.ts'
import { Subject } from './subject.tsx'
import { useActWords } from './use-act-words.ts'
import { Who } from './who.tsx'

export function useColumns(): Column<Entry>[] {
  const t = useTranslations('audit')
  const inWords = useActWords()
  return [
    {
      key: 'act',
      header: t('columns.act'),
      cell: ({ action }) => inWords(action),
      className: 'whitespace-nowrap',
    },
    { key: 'who', header: t('columns.who'), cell: ({ staff }) => <Who staff={staff} /> },
    {
      key: 'subject',
      header: t('columns.subject'),
      cell: ({ subject }) => <Subject subject={subject} />,
      below: ({ subject }) => <Subject subject={subject} />,
      className: 'text-muted',
    },
    {
      key: 'reason',
      header: t('columns.reason'),
      cell: ({ reason }) => <span className="line-clamp-1">{reason ?? '–'}</span>,
      className: 'hidden lg:table-cell text-muted w-1/3',
    },
    {
      key: 'from',
      header: t('columns.from'),
      cell: ({ device, address }) => device ?? address ?? '–',
      className: 'hidden md:table-cell text-muted',
    },
    { key: 'at', header: t('columns.at'), align: 'end', cell: ({ at }) => <When time={at} /> },
  ]
}
