import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { CartView } from '@/features/cart/cart-view.tsx'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('cart')
  return { title: t('title'), robots: { index: false } }
}

export default function CartPage() {
  return (
    <div className="frame pt-8 md:pt-12">
      <CartView />
    </div>
  )
}
