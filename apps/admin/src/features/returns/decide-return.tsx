'use client'

import { Button } from '@firstcome/ui/button'
import { CheckboxField } from '@firstcome/ui/checkbox-field'
import { Figure } from '@firstcome/ui/figure'
import { Figures } from '@firstcome/ui/figures'
import { formatWon } from '@firstcome/ui/format-won'
import { Notice } from '@firstcome/ui/notice'
import { Skeleton } from '@firstcome/ui/skeleton'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { ReasonField } from '@/features/order/reason-field.tsx'
import { useRefundEffects } from '@/features/order/use-refund-effects.ts'
import { useRefused } from '@/features/order/use-refused.ts'
import { useDecide } from './use-decide.ts'
import type { ReturnRow } from './use-return-columns.tsx'

/** Approves a return once it is seen what that books, or rejects it with words for the customer. */
export function DecideReturn({ asked }: { asked: ReturnRow }) {
  const t = useTranslations('returns.decide')
  const refused = useRefused()
  const effectsOf = useRefundEffects()
  const [restock, setRestock] = useState(true)
  const [answer, setAnswer] = useState('')
  const { preview, approve, reject } = useDecide(asked.id)
  const words = answer.trim()
  const error = approve.error ?? reject.error ?? preview.error
  return (
    <section className="grid gap-4">
      <CheckboxField
        label={t('restock')}
        checked={restock}
        onChange={({ target }) => setRestock(target.checked)}
      />
      {preview.data && (
        <Figures>
          {effectsOf(preview.data, restock).map(({ label, after, strong }) => (
            <Figure key={label} label={label} strong={strong}>
              {after}
            </Figure>
          ))}
        </Figures>
      )}
      {preview.isPending && <Skeleton className="h-36" />}
      <ReasonField label={t('answer')} hint={t('answerHint')} value={answer} onChange={setAnswer} />
      {error && <Notice tone="signal">{refused(error)}</Notice>}
      <div className="flex flex-wrap justify-end gap-3">
        <Button
          variant="outline"
          pending={reject.isPending}
          disabled={words === '' || approve.isPending}
          onClick={() => reject.send(words)}
        >
          {t('reject')}
        </Button>
        <Button
          variant="signal"
          pending={approve.isPending}
          disabled={!preview.data || preview.isError || reject.isPending}
          onClick={() => approve.send({ restock, answer: words || undefined })}
        >
          {preview.data ? t('approveOf', { amount: formatWon(preview.data.amount) }) : t('approve')}
        </Button>
      </div>
    </section>
  )
}
