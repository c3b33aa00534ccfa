'use client'

import type { DeskCategory } from '@firstcome/client/admin'
import { Button } from '@firstcome/ui/button'
import { ConfirmDialog } from '@firstcome/ui/confirm-dialog'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useTRPC } from '@/trpc/context.ts'
import { refusalOf } from '@/trpc/refusal-of.ts'

/** Removes a category that nothing is in; one with products says what to do first. */
export function RemoveCategory({ category, name }: { category: DeskCategory; name: string }) {
  const t = useTranslations('categories.remove')
  const trpc = useTRPC()
  const queries = useQueryClient()
  const [open, setOpen] = useState(false)
  const remove = useMutation(
    trpc.categories.remove.mutationOptions({
      onSuccess: () => setOpen(false),
      onSettled: () => queries.invalidateQueries(trpc.categories.pathFilter()),
    }),
  )
  const isFull = category.products > 0 || refusalOf(remove.error)?.reason === 'CATEGORY_NOT_EMPTY'
  return (
    <ConfirmDialog
      open={open}
      onOpenChange={setOpen}
      trigger={
        <Button variant="quiet" className="text-signal">
          {t('label', { name })}
        </Button>
      }
      title={t('title', { name })}
      description={isFull ? t('full', { count: category.products }) : t('effect')}
      labels={{ confirm: t('confirm'), cancel: t('cancel') }}
      pending={remove.isPending}
      disabled={isFull}
      error={remove.isError && !isFull && t('failed')}
      onConfirm={() => remove.mutate({ id: category.id })}
    />
  )
}
