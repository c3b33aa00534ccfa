'use client'

import { Button } from '@firstcome/ui/button'
import { ConfirmDialog } from '@firstcome/ui/confirm-dialog'
import { TextField } from '@firstcome/ui/text-field'
import { toast } from '@firstcome/ui/toast'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useKey } from '@/features/intention/use-key.ts'
import { useTRPC } from '@/trpc/context.ts'
import { refusalOf } from '@/trpc/refusal-of.ts'

export interface AdjustStockProps {
  variantId: string
  stock: number
}

/** Changes stock by hand: by how many pieces and why, with what will be left. */
export function AdjustStock({ variantId, stock }: AdjustStockProps) {
  const t = useTranslations('stock.adjust')
  const trpc = useTRPC()
  const queries = useQueryClient()
  const { key, renew } = useKey()
  const [open, setOpen] = useState(false)
  const [text, setText] = useState('')
  const [reason, setReason] = useState('')
  const adjust = useMutation(
    trpc.stock.adjust.mutationOptions({
      onSuccess: async ({ stock: left }) => {
        setOpen(false)
        setText('')
        setReason('')
        toast(t('done', { count: left }))
        await Promise.all([
          queries.invalidateQueries(trpc.stock.pathFilter()),
          queries.invalidateQueries(trpc.products.pathFilter()),
        ])
      },
      onSettled: (_, error) => (error === null || refusalOf(error)) && renew(),
    }),
  )
  const delta = /^[+\-−]?\d+$/.test(text.trim()) ? Number(text.trim().replace('−', '-')) : 0
  const after = stock + delta
  const isShort = refusalOf(adjust.error)?.reason === 'OUT_OF_STOCK'
  return (
    <ConfirmDialog
      open={open}
      onOpenChange={setOpen}
      trigger={<Button size="sm">{t('action')}</Button>}
      title={t('title')}
      description={t('description')}
      tone="solid"
      effects={[{ label: t('stock'), before: stock, after: Math.max(after, 0), strong: true }]}
      labels={{
        confirm: delta === 0 ? t('confirm') : t('confirmBy', { delta: signed(delta) }),
        cancel: t('cancel'),
      }}
      pending={adjust.isPending}
      disabled={delta === 0 || after < 0 || reason.trim() === ''}
      error={adjust.isError && t(isShort ? 'short' : 'failed')}
      onConfirm={() => adjust.mutate({ variantId, delta, reason: reason.trim(), idempotencyKey: key })}
    >
      <TextField
        label={t('delta')}
        hint={t('deltaHint')}
        inputMode="text"
        value={text}
        error={after < 0 ? t('below') : undefined}
        onChange={({ target }) => setText(target.value)}
      />
      <TextField
        label={t('reason')}
        hint={t('reasonHint')}
        maxLength={300}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
      />
    </ConfirmDialog>
  )
}

const signed = (delta: number) => (delta > 0 ? `+${delta}` : `−${-delta}`)
