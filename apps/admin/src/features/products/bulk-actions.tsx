'use client'

import { Button } from '@firstcome/ui/button'
import { ConfirmDialog } from '@firstcome/ui/confirm-dialog'
import { toast } from '@firstcome/ui/toast'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useTRPC, useTRPCClient } from '@/trpc/context.ts'

type Act = 'publish' | 'archive'

export interface BulkActionsProps {
  ids: readonly string[]
  onDone: () => void
}

/** Publishes or archives what is selected, one after another; those that could not be are counted, and the others stand. */
export function BulkActions({ ids, onDone }: BulkActionsProps) {
  const t = useTranslations('products.bulk')
  const client = useTRPCClient()
  const trpc = useTRPC()
  const queries = useQueryClient()
  const [asked, setAsked] = useState<Act | null>(null)
  const run = useMutation({
    mutationFn: async (act: Act) => {
      let refused = 0
      for (const id of ids) await client.products[act].mutate({ id }).catch(() => (refused += 1))
      return { act, refused, done: ids.length - refused }
    },
    onSuccess: async ({ act, refused, done }) => {
      await queries.invalidateQueries(trpc.products.pathFilter())
      setAsked(null)
      onDone()
      toast(refused > 0 ? t(`${act}.partly`, { done, refused }) : t(`${act}.done`, { count: done }))
    },
  })
  return (
    <>
      {(['publish', 'archive'] as const).map((act) => (
        <Button key={act} size="sm" variant="outline" onClick={() => setAsked(act)}>
          {t(`${act}.action`)}
        </Button>
      ))}
      {asked && (
        <ConfirmDialog
          open
          onOpenChange={(open) => !open && setAsked(null)}
          title={t(`${asked}.title`, { count: ids.length })}
          description={t(`${asked}.effect`)}
          tone={asked === 'archive' ? 'signal' : 'solid'}
          labels={{ confirm: t(`${asked}.confirm`, { count: ids.length }), cancel: t('cancel') }}
          pending={run.isPending}
          onConfirm={() => run.mutate(asked)}
        />
      )}
    </>
  )
}
