'use client'

import { Button } from '@firstcome/ui/button'
import { formatWon } from '@firstcome/ui/format-won'
import { toast } from '@firstcome/ui/toast'
import { useTranslations } from 'next-intl'
import type { Order } from '@/trpc/outputs.ts'
import { answerOf } from './answer-of.ts'
import { ChangeRefused } from './change-refused.tsx'
import { PieceChoice } from './piece-choice.tsx'
import { ReasonField } from './reason-field.tsx'
import { RefundFigures } from './refund-figures.tsx'
import { SheetAct } from './sheet-act.tsx'
import { useAfterChange } from './use-after-change.ts'
import { useOnRefusal } from './use-on-refusal.ts'
import { usePieces } from './use-pieces.ts'
import { useReason } from './use-reason.ts'
import { useRefundOrder } from './use-refund-order.ts'
import { useRefundPreview } from './use-refund-preview.ts'

export interface RefundPiecesProps {
  order: Order
  onDone: () => void
  /** Told of a clear no; the order is read again. */
  onRefused: (error: unknown) => void
}

/** Chooses pieces, shows what they bring back, and refunds them. */
export function RefundPieces({ order, onDone, onRefused }: RefundPiecesProps) {
  const t = useTranslations('orders.refund')
  const choosable = order.lines
    .map((line) => ({ line, left: line.quantity - line.refundedQuantity }))
    .filter(({ left }) => left > 0)
  const pieces = usePieces(choosable)
  const reason = useReason('refund')
  const preview = useRefundPreview(order.id, pieces.lines)
  const refund = useRefundOrder()
  const { show, reread } = useAfterChange()
  const shown = pieces.count > 0 && !preview.isError ? preview.data : undefined
  const send = async () => {
    if (!reason.words) return reason.ask()
    try {
      const answer = await refund.mutateAsync({ id: order.id, lines: pieces.lines, reason: reason.words })
      onDone()
      toast(t('done'))
      await show(answer.order)
    } catch (error) {
      if (answerOf(error) === 'no') onRefused(error)
      await reread()
    }
  }
  useOnRefusal(preview.error, (error) => {
    onRefused(error)
    void reread()
  })
  return (
    <div className="flex flex-1 flex-col gap-6">
      <PieceChoice title={t('pieces')} choosable={choosable} pieces={pieces} />
      <ReasonField reason={reason} />
      {shown && <RefundFigures preview={shown} order={order} whole={pieces.isAll} />}
      {preview.isError && <ChangeRefused error={preview.error} />}
      {refund.error && <ChangeRefused error={refund.error} />}
      <SheetAct>
        <Button
          variant="signal"
          size="lg"
          className="w-full whitespace-normal!"
          disabled={pieces.count === 0 || preview.isError}
          pending={refund.isPending || (pieces.count > 0 && preview.isFetching)}
          onClick={send}
        >
          {shown ? t('actionOf', { count: pieces.count, amount: formatWon(shown.amount) }) : t('action')}
        </Button>
      </SheetAct>
    </div>
  )
}
