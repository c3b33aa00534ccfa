'use client'

import type { Column } from '@firstcome/ui/data-table-types'
import { formatMoment } from '@firstcome/ui/format-moment'
import { StatusDot } from '@firstcome/ui/status-dot'
import { useLocale, useTranslations } from 'next-intl'
import { useNow } from '@/features/time/use-now.ts'
import { When } from '@/features/time/when.tsx'
import { type Key, scopeWords, stateOf } from './key.ts'
import { RevokeKey } from './revoke-key.tsx'

const tones = { good: 'done', expired: 'quiet', revoked: 'quiet' } as const

export function useColumns(): Column<Key>[] {
  const t = useTranslations('apiKeys')
  const locale = useLocale()
  const now = useNow()
  const scopesOf = ({ scopes }: Key) => scopes.map((scope) => t(`scopes.${scopeWords[scope]}`)).join(', ')
  return [
    {
      key: 'name',
      header: t('columns.name'),
      cell: (key) => (
        <span className="grid">
          <span className="break-words font-medium">{key.name}</span>
          <code className="font-mono text-quiet text-xs">fck_…{key.ending}</code>
          <span className="text-quiet text-xs sm:hidden">{scopesOf(key)}</span>
        </span>
      ),
    },
    {
      key: 'scopes',
      header: t('columns.scopes'),
      cell: scopesOf,
      wraps: true,
      className: 'hidden sm:table-cell',
    },
    {
      key: 'status',
      header: t('columns.status'),
      cell: (key) => {
        const state = stateOf(key, now)
        return (
          <span className="grid">
            <StatusDot tone={tones[state]}>{t(`status.${state}`)}</StatusDot>
            {state === 'good' && key.expiresAt && (
              <span className="text-quiet text-xs">
                {t('until', { when: formatMoment(key.expiresAt, locale) })}
              </span>
            )}
          </span>
        )
      },
    },
    {
      key: 'used',
      header: t('columns.used'),
      cell: ({ lastUsedAt }) => <When time={lastUsedAt} />,
      className: 'hidden sm:table-cell',
    },
    {
      key: 'made',
      header: t('columns.made'),
      cell: ({ createdAt, staff }) => (
        <span className="grid">
          <When time={createdAt} />
          <span className="text-quiet text-xs">
            {staff ? t('by.staff', { name: staff.name }) : t('by.shop')}
          </span>
        </span>
      ),
      className: 'hidden md:table-cell',
    },
    {
      key: 'acts',
      header: t('columns.acts'),
      align: 'end',
      cell: (key) => key.revokedAt === null && <RevokeKey apiKey={key} />,
    },
  ]
}
