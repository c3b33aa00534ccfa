'use client'

import { Figure } from '@firstcome/ui/figure'
import { Figures } from '@firstcome/ui/figures'
import { formatWon } from '@firstcome/ui/format-won'
import { useTranslations } from 'next-intl'
import { useWho } from '@/features/order/use-who.ts'
import { When } from '@/features/time/when.tsx'
import type { ReturnRow } from './use-return-columns.tsx'

/** How a return was decided, by whom, and what the customer was told. */
export function Decision({ asked }: { asked: ReturnRow }) {
  const t = useTranslations('returns.decision')
  const who = useWho()
  const { amount, restocked, answer, decided, decidedAt } = asked
  return (
    <section className="grid gap-3">
      <h3 className="font-semibold">{t('title')}</h3>
      <Figures>
        {amount !== null && <Figure label={t('amount')}>{formatWon(amount)}</Figure>}
        {restocked !== null && (
          <Figure label={t('stock')}>{t(restocked ? 'restocked' : 'notRestocked')}</Figure>
        )}
        {decided && (
          <Figure label={t('by')}>
            {who(decided)} · <When time={decidedAt} />
          </Figure>
        )}
      </Figures>
      <p className="break-words whitespace-pre-line text-muted">{answer ?? t('noAnswer')}</p>
    </section>
  )
}
