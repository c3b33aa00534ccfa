'use client'

import { Button } from '@firstcome/ui/button'
import { StatusDot } from '@firstcome/ui/status-dot'
import { useMutation } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { When } from '@/features/time/when.tsx'
import { useTRPC } from '@/trpc/context.ts'
import type { Outputs } from '@/trpc/outputs.ts'
import { useWebhooksChanged } from '../use-webhooks-changed.ts'

export interface ReplayRowProps {
  replay: Outputs['webhooks']['replays']['list']['items'][number]
  mayRun: boolean
}

/** How far a replay has come, and a button that stops it. */
export function ReplayRow({ replay, mayRun }: ReplayRowProps) {
  const t = useTranslations('webhooks.replays')
  const changed = useWebhooksChanged()
  const stop = useMutation(useTRPC().webhooks.replays.stop.mutationOptions({ onSuccess: changed }))
  const { id, done, total, createdAt, finishedAt } = replay
  const state = finishedAt === null ? 'running' : done < total ? 'stopped' : 'done'
  const tone = { running: 'ink', stopped: 'quiet', done: 'done' } as const
  return (
    <li className="grid gap-1.5 text-sm">
      <div className="flex items-center justify-between gap-3">
        <StatusDot tone={tone[state]}>{t(state)}</StatusDot>
        <span className="text-xs text-muted">
          <When time={createdAt} />
        </span>
      </div>
      <span aria-hidden className="h-1 bg-sunken">
        <span className="block h-full bg-ink" style={{ width: `${(done / total) * 100}%` }} />
      </span>
      <div className="flex items-center justify-between gap-3">
        <span className="text-muted tabular-nums">{t('progress', { done, total })}</span>
        {state === 'running' && mayRun && (
          <Button size="sm" variant="quiet" pending={stop.isPending} onClick={() => stop.mutate({ id })}>
            {t('stop')}
          </Button>
        )}
      </div>
    </li>
  )
}
