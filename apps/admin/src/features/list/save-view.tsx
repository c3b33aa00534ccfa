'use client'

import type { ViewList } from '@firstcome/client/admin'
import { Button } from '@firstcome/ui/button'
import { Dialog } from '@firstcome/ui/dialog'
import { SheetClose } from '@firstcome/ui/sheet-close'
import { TextField } from '@firstcome/ui/text-field'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { type FormEvent, useId, useState } from 'react'
import { useTRPC } from '@/trpc/context.ts'

export interface SaveViewProps {
  list: ViewList
  /** The list's filter as it is now. */
  query: string
  open: boolean
  onClose: () => void
}

const LONGEST = 60

/** Keeps the present filter of a list under a name. */
export function SaveView({ list, query, open, onClose }: SaveViewProps) {
  const t = useTranslations('list.views')
  const trpc = useTRPC()
  const queryClient = useQueryClient()
  const form = useId()
  const [name, setName] = useState('')
  const save = useMutation(
    trpc.views.save.mutationOptions({
      onSuccess: async () => {
        await queryClient.invalidateQueries(trpc.views.list.queryFilter({ list }))
        setName('')
        onClose()
      },
    }),
  )
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (name.trim() && !save.isPending) save.mutate({ list, name: name.trim(), query })
  }
  return (
    <Dialog
      open={open}
      onOpenChange={(next) => !next && onClose()}
      title={t('saveTitle')}
      description={t('saveBody')}
      actions={
        <>
          <SheetClose>
            <Button variant="outline">{t('cancel')}</Button>
          </SheetClose>
          <Button type="submit" form={form} pending={save.isPending} disabled={!name.trim()}>
            {t('saveAction')}
          </Button>
        </>
      }
    >
      <form id={form} onSubmit={submit}>
        <TextField
          label={t('name')}
          maxLength={LONGEST}
          value={name}
          onChange={({ target }) => setName(target.value)}
          error={save.isError ? t('failed') : undefined}
        />
      </form>
    </Dialog>
  )
}
