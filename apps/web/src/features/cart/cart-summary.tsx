'use client'

import { ThumbBar } from '@firstcome/ui/thumb-bar'
import { useTranslations } from 'next-intl'
import { useSession } from '@/features/session/use-session.ts'
import { CartFigures } from './cart-figures.tsx'
import { cartSum } from './cart-sum.ts'
import { CheckOut } from './check-out.tsx'
import type { ShownLine } from './shown-line.ts'
import { useTerms } from './use-terms.ts'

/** What the cart comes to, and the way on. */
export function CartSummary({ lines }: { lines: ShownLine[] }) {
  const t = useTranslations('cart')
  const { signedIn } = useSession()
  const sum = cartSum(lines, useTerms()?.delivery)
  return (
    <section aria-label={t('summary')} className="grid gap-5 border-t border-ink pt-5 lg:sticky lg:top-24">
      <CartFigures sum={sum} />
      <ThumbBar>
        <CheckOut total={sum.total} lines={lines} />
      </ThumbBar>
      {!signedIn && <p className="text-sm text-muted">{t('guestNote')}</p>}
    </section>
  )
}
