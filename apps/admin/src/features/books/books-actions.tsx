'use client'

import { Button } from '@firstcome/ui/button'
import { ConfirmDialog } from '@firstcome/ui/confirm-dialog'
import { toast } from '@firstcome/ui/toast'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useMay } from '@/features/session/use-may.ts'
import { useTRPC } from '@/trpc/context.ts'
import { refusalOf } from '@/trpc/refusal-of.ts'

/** Checks now what has changed; an owner can have the whole shop read again. */
export function BooksActions() {
  const t = useTranslations('books.check')
  const trpc = useTRPC()
  const queryClient = useQueryClient()
  const [isAsking, setIsAsking] = useState(false)
  const [mayCheck, mayCheckAll] = [useMay('manager'), useMay('owner')]
  const check = useMutation(
    trpc.books.check.mutationOptions({
      onSuccess: (report) => {
        queryClient.setQueryData(trpc.books.report.queryKey(), report)
        toast(report.ok ? t('right') : t('wrong'))
      },
      onError: (error) => toast(refusalOf(error)?.reason === 'BUSY' ? t('busy') : t('failed')),
    }),
  )
  const checkAll = useMutation(
    trpc.books.checkAll.mutationOptions({
      onSuccess: () => {
        setIsAsking(false)
        toast(t('all.asked'))
      },
    }),
  )
  return (
    <>
      {mayCheckAll && (
        <ConfirmDialog
          trigger={
            <Button size="sm" variant="outline">
              {t('all.button')}
            </Button>
          }
          open={isAsking}
          onOpenChange={setIsAsking}
          title={t('all.title')}
          description={t('all.body')}
          tone="solid"
          labels={{ confirm: t('all.button'), cancel: t('all.cancel') }}
          pending={checkAll.isPending}
          error={checkAll.error && t('failed')}
          onConfirm={() => checkAll.mutate(undefined)}
        />
      )}
      {mayCheck && (
        <Button size="sm" pending={check.isPending} onClick={() => check.mutate(undefined)}>
          {t('now')}
        </Button>
      )}
    </>
  )
}
