'use client'

import { VisuallyHidden } from '@firstcome/ui/visually-hidden'
import { ShoppingBag } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useCartCount } from '@/features/cart/use-cart-count.ts'
import { Link } from '@/i18n/navigation.ts'

/** The way to the cart; its count moves when a piece is added, and says so. */
export function CartLink() {
  const t = useTranslations('shell')
  const count = useCartCount() ?? 0
  const words = count > 0 ? t('cartCount', { count }) : t('cart')
  return (
    <>
      <Link
        href="/cart"
        className="relative inline-grid size-11 place-items-center rounded-sm transition-colors hover:bg-sunken"
      >
        <ShoppingBag aria-hidden size={20} />
        <VisuallyHidden>{words}</VisuallyHidden>
        {count > 0 && (
          <span
            key={count}
            aria-hidden
            className="absolute top-1 right-0.5 min-w-4.5 animate-nudge rounded-full bg-ink px-1 text-center text-2xs leading-4.5 font-bold text-paper tabular-nums"
          >
            {count > 99 ? '99+' : count}
          </span>
        )}
      </Link>
      <span aria-live="polite" className="sr-only">
        {count > 0 && words}
      </span>
    </>
  )
}
