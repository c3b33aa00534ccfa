'use client'

import { VisuallyHidden } from '@firstcome/ui/visually-hidden'
import { ShoppingBag } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { lazy, type MouseEvent, Suspense, useState } from 'react'
import { useCartCount } from '@/features/cart/use-cart-count.ts'
import { Link, usePathname, useRouter } from '@/i18n/navigation.ts'

const loadSheet = () => import('@/features/cart/cart-sheet.tsx')
const foresee = () => void loadSheet().catch(() => {})
const CartSheet = lazy(async () => ({ default: (await loadSheet()).CartSheet }))

/** Where the cart's own lines are on the page already. */
const hasOwnLines = (pathname: string) => pathname === '/cart' || pathname.startsWith('/checkout')

/**
 * The cart, as a sheet beside the page; a page of its own where a new tab is asked for or the sheet cannot be had. Its count
 * moves when a piece is added, and says so.
 */
export function CartLink() {
  const t = useTranslations('shell')
  const pathname = usePathname()
  const router = useRouter()
  const [openOn, setOpenOn] = useState<string | null>(null)
  const [wasOpened, setWasOpened] = useState(false)
  const openSheet = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || hasOwnLines(pathname)) return
    event.preventDefault()
    const open = () => {
      setWasOpened(true)
      setOpenOn(pathname)
    }
    loadSheet().then(open, () => router.push('/cart'))
  }
  const count = useCartCount() ?? 0
  const words = count > 0 ? t('cartCount', { count }) : t('cart')
  return (
    <>
      <Link
        href="/cart"
        aria-haspopup={hasOwnLines(pathname) ? undefined : 'dialog'}
        onPointerEnter={foresee}
        onFocus={foresee}
        onClick={openSheet}
        className="relative inline-grid size-11 place-items-center rounded-sm transition-colors hover:bg-sunken"
      >
        <ShoppingBag aria-hidden size={20} />
        <VisuallyHidden>{words}</VisuallyHidden>
        {count > 0 && (
          <span
            key={count}
            aria-hidden
            className="absolute top-1 left-5.5 min-w-4.5 animate-nudge rounded-full bg-ink px-1 text-center text-2xs leading-4.5 font-bold text-paper tabular-nums"
          >
            {count > 99 ? '99+' : count}
          </span>
        )}
      </Link>
      <span aria-live="polite" className="sr-only">
        {count > 0 && words}
      </span>
      {wasOpened && (
        <Suspense>
          <CartSheet open={openOn === pathname} onOpenChange={(open) => setOpenOn(open ? pathname : null)} />
        </Suspense>
      )}
    </>
  )
}
