'use client'

import type { CouponMonitor } from '@firstcome/client/admin'
import { ConfirmDialog } from '@firstcome/ui/confirm-dialog'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { NextStep } from '@/features/shell/next-step.tsx'
import { useTRPC } from '@/trpc/context.ts'

/** Stops a drop, or lets it go on, once it is confirmed what that means. */
export function PauseButton({ id, monitor }: { id: string; monitor: CouponMonitor }) {
  const t = useTranslations('coupons.monitor')
  const trpc = useTRPC()
  const queries = useQueryClient()
  const [isOpen, setOpen] = useState(false)
  const act = monitor.state === 'paused' ? 'resume' : 'pause'
  const change = useMutation(
    trpc.coupons[act].mutationOptions({
      onSuccess: async () => {
        await queries.invalidateQueries(trpc.coupons.pathFilter())
        setOpen(false)
      },
    }),
  )
  return (
    <ConfirmDialog
      open={isOpen}
      onOpenChange={setOpen}
      trigger={<NextStep variant={act === 'pause' ? 'outline' : 'solid'}>{t(`${act}.open`)}</NextStep>}
      title={t(`${act}.title`)}
      description={t(`${act}.body`)}
      effects={[
        { label: t('issued'), after: t('count', { count: monitor.issued }) },
        { label: t('left'), after: t('count', { count: monitor.remaining }), strong: true },
      ]}
      labels={{ confirm: t(`${act}.confirm`), cancel: t('cancel') }}
      tone={act === 'pause' ? 'signal' : 'solid'}
      pending={change.isPending}
      error={change.isError ? t('failed') : undefined}
      onConfirm={() => change.mutate({ id })}
    />
  )
}
