'use client'

import type { ViewList } from '@firstcome/client/admin'
import { Button } from '@firstcome/ui/button'
import { Dialog } from '@firstcome/ui/dialog'
import { IconButton } from '@firstcome/ui/icon-button'
import { SheetClose } from '@firstcome/ui/sheet-close'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Trash2 } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useTRPC } from '@/trpc/context.ts'
import type { Outputs } from '@/trpc/outputs.ts'

export interface RemoveViewsProps {
  list: ViewList
  views: Outputs['views']['list']['items']
  open: boolean
  onClose: () => void
}

/** Takes away views that are no longer of use; the rows they showed stay. */
export function RemoveViews({ list, views, open, onClose }: RemoveViewsProps) {
  const t = useTranslations('list.views')
  const trpc = useTRPC()
  const queryClient = useQueryClient()
  const remove = useMutation(
    trpc.views.remove.mutationOptions({
      onSettled: () => queryClient.invalidateQueries(trpc.views.list.queryFilter({ list })),
    }),
  )
  return (
    <Dialog
      open={open && views.length > 0}
      onOpenChange={(next) => !next && onClose()}
      title={t('tidyTitle')}
      description={t('tidyBody')}
      actions={
        <SheetClose>
          <Button variant="outline">{t('done')}</Button>
        </SheetClose>
      }
    >
      <ul className="divide-y divide-hairline border-y border-hairline">
        {views.map(({ id, name }) => (
          <li key={id} className="flex items-center justify-between gap-3 text-sm">
            {name}
            <IconButton
              label={t('remove', { name })}
              disabled={remove.isPending}
              onClick={() => remove.mutate({ id })}
            >
              <Trash2 aria-hidden size={15} />
            </IconButton>
          </li>
        ))}
      </ul>
      {remove.isError && (
        <p role="alert" className="text-sm text-signal">
          {t('failed')}
        </p>
      )}
    </Dialog>
  )
}
