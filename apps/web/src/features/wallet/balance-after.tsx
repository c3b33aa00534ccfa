'use client'

import { Figure } from '@firstcome/ui/figure'
import { Figures } from '@firstcome/ui/figures'
import { Price } from '@firstcome/ui/price'
import { useTranslations } from 'next-intl'

/** What is in the wallet, and what paying leaves there or what it lacks, in won. */
export function BalanceAfter({ balance, total }: { balance: number; total: number }) {
  const t = useTranslations('wallet.paying')
  const left = balance - total
  return (
    <div className="-mt-2 border-t border-hairline pt-4">
      <Figures>
        <Figure label={t('balance')}>
          <Price amount={balance} />
        </Figure>
        {left < 0 ? (
          <Figure label={<span className="font-semibold text-signal">{t('shortfall')}</span>}>
            <Price amount={-left} className="font-semibold text-signal" />
          </Figure>
        ) : (
          <Figure label={t('left')}>
            <Price amount={left} />
          </Figure>
        )}
      </Figures>
    </div>
  )
}
