'use client'

import { CheckboxField } from '@firstcome/ui/checkbox-field'
import { ConfirmDialog } from '@firstcome/ui/confirm-dialog'
import { TextAreaField } from '@firstcome/ui/text-area-field'
import { useMutation } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useTRPC } from '@/trpc/context.ts'
import type { Outputs } from '@/trpc/outputs.ts'

export type Revealed = Outputs['customers']['reveal']

const all = ['name', 'email', 'phone', 'addresses'] as const
type Field = (typeof all)[number]

export interface RevealDialogProps {
  /** A customer, or an order whose delivery address is needed. */
  of: { id: string } | { orderId: string }
  onRevealed: (revealed: Revealed) => void
  onClose: () => void
}

const MIN_REASON = 3

/** Asks why personal details are needed, and shows them once that is in the log. */
export function RevealDialog({ of, onRevealed, onClose }: RevealDialogProps) {
  const t = useTranslations('customers.reveal')
  const trpc = useTRPC()
  const [fields, setFields] = useState<readonly Field[]>(['name', 'email', 'phone'])
  const [reason, setReason] = useState('')
  const reveal = useMutation(
    trpc.customers.reveal.mutationOptions({
      // Nothing that was revealed stays behind in a cache.
      gcTime: 0,
      onSuccess: (revealed) => {
        onRevealed(revealed)
        onClose()
      },
    }),
  )
  const isOfOrder = 'orderId' in of
  const isReady = reason.trim().length >= MIN_REASON && (isOfOrder || fields.length > 0)
  return (
    <ConfirmDialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={t('title')}
      description={t(isOfOrder ? 'order' : 'body')}
      labels={{ confirm: t('confirm'), cancel: t('cancel') }}
      tone="solid"
      pending={reveal.isPending}
      disabled={!isReady}
      error={reveal.error && t('failed')}
      onConfirm={() => reveal.mutate(isOfOrder ? { ...of, reason } : { ...of, fields: [...fields], reason })}
    >
      {!isOfOrder && (
        <fieldset className="grid grid-cols-2 gap-x-4">
          <legend className="mb-1 text-sm font-semibold">{t('fields')}</legend>
          {all.map((field) => (
            <CheckboxField
              key={field}
              label={t(field)}
              checked={fields.includes(field)}
              onChange={({ target }) =>
                setFields(all.filter((each) => (each === field ? target.checked : fields.includes(each))))
              }
            />
          ))}
        </fieldset>
      )}
      <TextAreaField
        label={t('reason')}
        hint={t('reasonHint')}
        rows={2}
        maxLength={300}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
      />
    </ConfirmDialog>
  )
}
