'use client'

import { Notice } from '@firstcome/ui/notice'
import { Rows } from '@firstcome/ui/rows'
import { Skeleton } from '@firstcome/ui/skeleton'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { LoadFailed } from '@/features/list/load-failed.tsx'
import { useTRPC } from '@/trpc/context.ts'
import { SessionRow } from './session-row.tsx'

/** Where this account is signed in; any of them can be ended from here. */
export function Sessions() {
  const t = useTranslations('account.sessions')
  const trpc = useTRPC()
  const queryClient = useQueryClient()
  const { data, isError, refetch } = useQuery(trpc.account.sessions.list.queryOptions())
  const revoke = useMutation(
    trpc.account.sessions.revoke.mutationOptions({
      onSettled: () => queryClient.invalidateQueries({ queryKey: trpc.account.sessions.list.queryKey() }),
    }),
  )
  if (!data) return isError ? <LoadFailed onRetry={() => void refetch()} /> : <Skeleton className="h-20" />
  const sessions = data.items.toSorted((a, b) => Number(b.current) - Number(a.current))
  return (
    <div className="grid gap-4">
      {revoke.isError && <Notice tone="signal">{t('failed')}</Notice>}
      <Rows open label={t('title')}>
        {sessions.map((session) => (
          <SessionRow
            key={session.id}
            session={session}
            pending={revoke.isPending && revoke.variables?.id === session.id}
            onRevoke={() => revoke.mutate({ id: session.id })}
          />
        ))}
      </Rows>
    </div>
  )
}
