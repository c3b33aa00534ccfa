'use client'

import { Button } from '@firstcome/ui/button'
import { ConfirmDialog } from '@firstcome/ui/confirm-dialog'
import { toast } from '@firstcome/ui/toast'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useMay } from '@/features/session/use-may.ts'
import { useTRPC } from '@/trpc/context.ts'

/** Counts the figures of a day anew, when an owner says so. */
export function RecountDay({ day }: { day: string }) {
  const t = useTranslations('books.recount')
  const trpc = useTRPC()
  const queryClient = useQueryClient()
  const [isOpen, setIsOpen] = useState(false)
  const mayRecount = useMay('owner')
  const recount = useMutation(
    trpc.books.recountDay.mutationOptions({
      onSuccess: () => {
        setIsOpen(false)
        toast(t('done'))
        return queryClient.invalidateQueries(trpc.books.pathFilter())
      },
    }),
  )
  if (!mayRecount) return null
  return (
    <ConfirmDialog
      trigger={
        <Button size="sm" variant="outline">
          {t('button')}
        </Button>
      }
      open={isOpen}
      onOpenChange={setIsOpen}
      title={t('title', { day })}
      description={t('body')}
      tone="solid"
      labels={{ confirm: t('button'), cancel: t('cancel') }}
      pending={recount.isPending}
      error={recount.error && t('failed')}
      onConfirm={() => recount.mutate({ day })}
    />
  )
}
