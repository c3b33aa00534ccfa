'use client'

import { Button } from '@firstcome/ui/button'
import { Check } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useEffect } from 'react'
import type { useAddToCart } from '../cart/use-add-to-cart.ts'
import { useProduct } from './product-context.tsx'
import { snapshotOf } from './snapshot-of.ts'
import { usePurchase } from './use-purchase.ts'

const thanksMs = 2_500

/** Adds what is chosen; the cart count moves, the page does not. */
export function AddToCart({ add }: { add: ReturnType<typeof useAddToCart> }) {
  const t = useTranslations('product')
  const { product } = useProduct()
  const { withVariant } = usePurchase()
  const { isSuccess, reset } = add
  useEffect(() => {
    if (!isSuccess) return
    const timer = setTimeout(reset, thanksMs)
    return () => clearTimeout(timer)
  }, [isSuccess, reset])
  return (
    <Button
      variant="outline"
      size="lg"
      className="flex-1"
      pending={add.isPending}
      onClick={withVariant((variant, quantity) =>
        add.mutate({ variantId: variant.id, quantity, snapshot: snapshotOf(product, variant) }),
      )}
    >
      {isSuccess && <Check aria-hidden size={18} />}
      <span aria-live="polite">{isSuccess ? t('added') : t('add')}</span>
    </Button>
  )
}
