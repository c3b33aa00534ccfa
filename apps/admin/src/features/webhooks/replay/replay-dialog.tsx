'use client'

import { Button } from '@firstcome/ui/button'
import { ConfirmDialog } from '@firstcome/ui/confirm-dialog'
import { TextField } from '@firstcome/ui/text-field'
import { useMutation } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { fromSeoulTime } from '@/features/editor/seoul-time.ts'
import { useTRPC } from '@/trpc/context.ts'
import { useWebhooksChanged } from '../use-webhooks-changed.ts'
import { useReplayRefusal } from './use-replay-refusal.ts'

/** Asks for the time of which everything goes out once more. */
export function ReplayDialog({ endpointId }: { endpointId: string }) {
  const t = useTranslations('webhooks')
  const changed = useWebhooksChanged()
  const [open, setOpen] = useState(false)
  const [time, setTime] = useState({ from: '', to: '' })
  const replay = useMutation(
    useTRPC().webhooks.replay.mutationOptions({
      onSuccess: async () => {
        await changed()
        setOpen(false)
      },
    }),
  )
  const refused = useReplayRefusal(replay.error)
  const [from, to] = [fromSeoulTime(time.from), fromSeoulTime(time.to)]
  return (
    <ConfirmDialog
      open={open}
      onOpenChange={(isOpen) => {
        setOpen(isOpen)
        replay.reset()
      }}
      trigger={
        <Button size="sm" variant="outline">
          {t('replays.open')}
        </Button>
      }
      title={t('replays.dialog')}
      description={t('replays.lead')}
      labels={{ confirm: t('replays.confirm'), cancel: t('cancel') }}
      tone="solid"
      pending={replay.isPending}
      disabled={from === null || to === null}
      error={refused}
      onConfirm={() => from && to && replay.mutate({ endpointId, from, to })}
    >
      <div className="grid gap-4">
        {(['from', 'to'] as const).map((field) => (
          <TextField
            key={field}
            type="datetime-local"
            label={t(`replays.${field}`)}
            hint={field === 'to' ? t('replays.zone') : undefined}
            value={time[field]}
            onChange={({ target }) => setTime({ ...time, [field]: target.value })}
          />
        ))}
      </div>
    </ConfirmDialog>
  )
}
