'use client'

import { Button } from '@firstcome/ui/button'
import { toast } from '@firstcome/ui/toast'
import { useTranslations } from 'next-intl'
import { answerOf } from '@/features/orders/answer-of.ts'
import { ChangeRefused } from '@/features/orders/change-refused.tsx'
import { PieceChoice } from '@/features/orders/piece-choice.tsx'
import { ReasonField } from '@/features/orders/reason-field.tsx'
import { SheetAct } from '@/features/orders/sheet-act.tsx'
import { useAfterChange } from '@/features/orders/use-after-change.ts'
import { type Choosable, usePieces } from '@/features/orders/use-pieces.ts'
import { useReason } from '@/features/orders/use-reason.ts'
import { useRequestReturn } from './use-request-return.ts'

export interface ReturnPiecesProps {
  orderId: string
  choosable: readonly Choosable[]
  onDone: () => void
  /** Told of a clear no; the order is read again. */
  onRefused: (error: unknown) => void
}

/** Chooses the pieces to give back and why, and asks for it. */
export function ReturnPieces({ orderId, choosable, onDone, onRefused }: ReturnPiecesProps) {
  const t = useTranslations('returns.request')
  const pieces = usePieces(choosable)
  const reason = useReason('return')
  const request = useRequestReturn()
  const { reread } = useAfterChange()
  const send = async () => {
    if (!reason.words) return reason.ask()
    try {
      await request.mutateAsync({ id: orderId, lines: pieces.lines, reason: reason.words })
      onDone()
      toast(t('done'))
      await reread()
    } catch (error) {
      if (answerOf(error) === 'no') onRefused(error)
      await reread()
    }
  }
  return (
    <div className="flex flex-1 flex-col gap-6">
      <PieceChoice title={t('pieces')} choosable={choosable} pieces={pieces} />
      <ReasonField reason={reason} />
      {request.error && <ChangeRefused error={request.error} />}
      <SheetAct>
        <Button
          variant="signal"
          size="lg"
          className="w-full"
          disabled={pieces.count === 0}
          pending={request.isPending}
          onClick={send}
        >
          {pieces.count > 0 ? t('actionOf', { count: pieces.count }) : t('action')}
        </Button>
      </SheetAct>
    </div>
  )
}
