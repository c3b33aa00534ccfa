'use client'

import { Row } from '@firstcome/ui/row'
import { useFormatter, useNow, useTranslations } from 'next-intl'
import type { Token } from '@/trpc/outputs.ts'
import { RevokeToken } from './revoke-token.tsx'
import { scopeWords } from './scope-words.ts'

/** One token: what it may do, when it was used, and the way to end it. */
export function TokenRow({ token }: { token: Token }) {
  const t = useTranslations('tokens')
  const format = useFormatter()
  const now = useNow()
  const { name, ending, scopes, lastUsedAt, expiresAt } = token
  const used =
    lastUsedAt && format.dateTime(new Date(lastUsedAt), { dateStyle: 'medium', timeStyle: 'short' })
  const until = expiresAt && format.dateTime(new Date(expiresAt), { dateStyle: 'medium' })
  const isOver = expiresAt !== null && new Date(expiresAt) <= now
  return (
    <Row
      title={
        <span className="flex flex-wrap items-baseline gap-2">
          <span className="break-words">{name}</span>
          <code className="font-mono text-sm font-normal text-muted">fcp_…{ending}</code>
          {isOver && <span className="text-sm font-normal text-muted">{t('expired')}</span>}
        </span>
      }
      detail={
        <>
          <span className="block">{scopes.map((scope) => t(`short.${scopeWords[scope]}`)).join(' · ')}</span>
          <span className="block">
            {used ? t('used', { when: used }) : t('unused')}
            {until && ` · ${t('until', { when: until })}`}
          </span>
        </>
      }
      end={<RevokeToken token={token} />}
    />
  )
}
