'use client'

import { Button } from '@firstcome/ui/button'
import { Skeleton } from '@firstcome/ui/skeleton'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { LoadFailed } from '@/features/list/load-failed.tsx'
import { When } from '@/features/time/when.tsx'
import { useTRPC } from '@/trpc/context.ts'
import type { Outputs } from '@/trpc/outputs.ts'
import { ActFailed } from './act-failed.tsx'

type Session = Outputs['auth']['sessions']['list']['items'][number]

/** Where one is signed in, and how to end it there. */
export function Sessions() {
  const trpc = useTRPC()
  const queryClient = useQueryClient()
  const sessions = useQuery(trpc.auth.sessions.list.queryOptions())
  const revoke = useMutation(
    trpc.auth.sessions.revoke.mutationOptions({
      onSuccess: () => queryClient.invalidateQueries(trpc.auth.sessions.pathFilter()),
    }),
  )
  if (sessions.error && !sessions.data)
    return <LoadFailed error={sessions.error} onRetry={sessions.refetch} />
  if (!sessions.data) return <Skeleton className="h-24" />
  return (
    <div className="grid gap-3">
      <ActFailed error={revoke.error} />
      <ul className="grid">
        {sessions.data.items.map((session) => (
          <SessionRow
            key={session.id}
            session={session}
            pending={revoke.isPending && revoke.variables.id === session.id}
            onRevoke={() => revoke.mutate({ id: session.id })}
          />
        ))}
      </ul>
    </div>
  )
}

interface SessionRowProps {
  session: Session
  pending: boolean
  onRevoke: () => void
}

function SessionRow({ session, pending, onRevoke }: SessionRowProps) {
  const t = useTranslations('account.sessions')
  const device = session.device ?? t(session.current ? 'current' : 'unknown')
  return (
    <li className="flex flex-wrap items-start gap-x-4 gap-y-1 border-hairline border-b py-2 first:pt-0 last:border-0">
      <span className="grid min-w-0 flex-1">
        <span className="truncate text-sm">{device}</span>
        {session.current ? (
          session.device && <span className="text-xs text-quiet">{t('current')}</span>
        ) : (
          <span className="text-xs text-quiet">
            {t('seen')} <When time={session.lastSeenAt} />
          </span>
        )}
      </span>
      {!session.current && (
        <Button
          variant="quiet"
          size="sm"
          aria-label={t('endOf', { device })}
          pending={pending}
          onClick={onRevoke}
        >
          {t('end')}
        </Button>
      )}
    </li>
  )
}
