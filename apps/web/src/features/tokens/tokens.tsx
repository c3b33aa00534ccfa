'use client'

import { MAX_TOKENS } from '@firstcome/client'
import { Button } from '@firstcome/ui/button'
import { Rows } from '@firstcome/ui/rows'
import { Skeleton } from '@firstcome/ui/skeleton'
import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { LoadFailed } from '@/features/list/load-failed.tsx'
import { useTRPC } from '@/trpc/context.ts'
import { NewToken } from './new-token.tsx'
import { TokenRow } from './token-row.tsx'

/** The programs that may act for this shopper, and the way to let another one. */
export function Tokens({ email }: { email: string }) {
  const t = useTranslations('tokens')
  const trpc = useTRPC()
  const { data, isError, refetch } = useQuery(trpc.account.tokens.list.queryOptions())
  const [making, setMaking] = useState(false)
  if (!data) return isError ? <LoadFailed onRetry={() => void refetch()} /> : <Skeleton className="h-20" />
  const { items } = data
  return (
    <div className="grid gap-6">
      {items.length === 0 && <p className="text-muted">{t('empty')}</p>}
      {items.length > 0 && (
        <Rows open label={t('title')}>
          {items.map((token) => (
            <TokenRow key={token.id} token={token} />
          ))}
        </Rows>
      )}
      {items.length < MAX_TOKENS ? (
        <Button variant="outline" className="justify-self-start" onClick={() => setMaking(true)}>
          {t('add')}
        </Button>
      ) : (
        <p className="text-sm text-muted">{t('full', { count: MAX_TOKENS })}</p>
      )}
      {making && <NewToken email={email} onClose={() => setMaking(false)} />}
    </div>
  )
}
