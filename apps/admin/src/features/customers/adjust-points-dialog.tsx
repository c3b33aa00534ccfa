'use client'

import { ADJUST_MAX } from '@firstcome/client/admin'
import { ConfirmDialog } from '@firstcome/ui/confirm-dialog'
import { formatWon } from '@firstcome/ui/format-won'
import { TextAreaField } from '@firstcome/ui/text-area-field'
import { TextField } from '@firstcome/ui/text-field'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { DirectionField } from './direction-field.tsx'
import { readAdjustment, type TypedAdjustment } from './read-adjustment.ts'
import { type Intention, useAdjustPoints } from './use-adjust-points.ts'

export interface AdjustPointsDialogProps {
  customer: { id: string; balance: number }
  intention: Intention
  onClose: () => void
}

/** Previews the balance that giving or taking points leads to, and books it for a reason. */
export function AdjustPointsDialog({ customer, intention, onClose }: AdjustPointsDialogProps) {
  const t = useTranslations('customers.adjust')
  const { adjust, isPending, refused } = useAdjustPoints(intention, onClose)
  const [typed, setTyped] = useState<TypedAdjustment>({ direction: 'give', amount: '', reason: '' })
  const change = (changed: Partial<TypedAdjustment>) => setTyped({ ...typed, ...changed })
  const { won, after, problem, isReady } = readAdjustment(typed, customer.balance)
  const balance = formatWon(customer.balance)
  const max = formatWon(ADJUST_MAX)
  const act = typed.direction === 'give' ? 'confirmGive' : 'confirmTake'
  const confirm = won === null ? t('confirm') : t(act, { amount: formatWon(Math.abs(won)) })
  return (
    <ConfirmDialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={t('title')}
      description={t('body')}
      effects={[{ label: t('balance'), before: balance, after: after === null ? '–' : formatWon(after) }]}
      labels={{ confirm, cancel: t('cancel') }}
      tone={typed.direction === 'take' ? 'signal' : 'solid'}
      pending={isPending}
      disabled={!isReady}
      error={refused}
      onConfirm={() => won !== null && adjust(customer.id, won, typed.reason)}
    >
      <DirectionField value={typed.direction} onChange={(direction) => change({ direction })} />
      <TextField
        label={t('amount')}
        hint={t('amountHint', { max })}
        error={problem ? t(problem, { balance, max }) : undefined}
        inputMode="numeric"
        autoComplete="off"
        value={typed.amount}
        onChange={({ target }) => change({ amount: target.value })}
      />
      <TextAreaField
        label={t('reason')}
        hint={t('reasonHint')}
        rows={2}
        maxLength={300}
        value={typed.reason}
        onChange={({ target }) => change({ reason: target.value })}
      />
    </ConfirmDialog>
  )
}
