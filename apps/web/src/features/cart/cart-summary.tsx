'use client'

import { Figure } from '@firstcome/ui/figure'
import { Figures } from '@firstcome/ui/figures'
import { Price } from '@firstcome/ui/price'
import { Skeleton } from '@firstcome/ui/skeleton'
import { useTranslations } from 'next-intl'
import { useSession } from '@/features/session/use-session.ts'
import { cartSum } from './cart-sum.ts'
import { CheckOut } from './check-out.tsx'
import { FreeDelivery } from './free-delivery.tsx'
import { isBlocked, type ShownLine } from './shown-line.ts'
import { useDeliveryTerms } from './use-delivery-terms.ts'

/** What the cart comes to, and the way on. */
export function CartSummary({ lines }: { lines: ShownLine[] }) {
  const t = useTranslations('cart')
  const { signedIn } = useSession()
  const { subtotal, delivery, total } = cartSum(lines, useDeliveryTerms())
  const blocked = lines.filter(isBlocked).length
  return (
    <section aria-label={t('summary')} className="grid gap-5 border-t border-ink pt-5 lg:sticky lg:top-24">
      <Figures>
        <Figure label={t('subtotal')}>
          <Price amount={subtotal} />
        </Figure>
        <Figure label={t('delivery')}>
          {!delivery && <Skeleton className="inline-block h-4 w-14" />}
          {delivery && (delivery.fee === 0 ? t('free') : <Price amount={delivery.fee} />)}
        </Figure>
        <Figure strong label={t('total')}>
          <span aria-live="polite">
            <Price amount={total} />
          </span>
        </Figure>
      </Figures>
      {delivery && <FreeDelivery delivery={delivery} />}
      <CheckOut total={total} blocked={blocked} />
      {!signedIn && <p className="text-sm text-muted">{t('guestNote')}</p>}
    </section>
  )
}
