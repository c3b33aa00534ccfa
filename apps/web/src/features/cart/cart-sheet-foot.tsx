'use client'

import { useTranslations } from 'next-intl'
import { Link } from '@/i18n/navigation.ts'
import { CartFigures } from './cart-figures.tsx'
import { cartSum } from './cart-sum.ts'
import { CheckOut } from './check-out.tsx'
import type { ShownLine } from './shown-line.ts'
import { useTerms } from './use-terms.ts'

/** What the cart comes to, the way to the checkout, and the way to the whole page. */
export function CartSheetFoot({ lines }: { lines: ShownLine[] }) {
  const t = useTranslations('cart')
  const sum = cartSum(lines, useTerms()?.delivery)
  return (
    <div className="grid gap-4">
      <CartFigures sum={sum} />
      <div className="grid gap-2">
        <CheckOut total={sum.total} lines={lines} />
        <Link
          href="/cart"
          className="tap inline-flex items-center justify-self-center text-sm underline decoration-outline underline-offset-4 hover:decoration-ink"
        >
          {t('whole')}
        </Link>
      </div>
    </div>
  )
}
