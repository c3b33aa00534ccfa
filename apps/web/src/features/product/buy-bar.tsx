'use client'

import { Button } from '@firstcome/ui/button'
import { Notice } from '@firstcome/ui/notice'
import { ThumbBar } from '@firstcome/ui/thumb-bar'
import { useFormatter, useTranslations } from 'next-intl'
import { lazy, type ReactNode, Suspense } from 'react'
import { useAddToCart } from '../cart/use-add-to-cart.ts'
import { AddToCart } from './add-to-cart.tsx'
import { BuyNow } from './buy-now.tsx'
import { useProduct } from './product-context.tsx'
import { usePurchase } from './use-purchase.ts'

/** Fetched once there is something to wait for; who cannot fetch it reads that the piece is sold out. */
const WaitForVariant = lazy(() =>
  import('./wait-for-variant.tsx').then(
    (part) => ({ default: part.WaitForVariant }),
    () => ({ default: Closed }),
  ),
)

/**
 * The two ways to buy, or one to wait for what is sold out, or `leadOn` when the drop is over: under the thumb on a phone,
 * under the options on a desk.
 */
export function BuyBar({ leadOn }: { leadOn: ReactNode }) {
  const t = useTranslations('product')
  const add = useAddToCart()
  const { sale } = useProduct()
  const { open, soldOut } = usePurchase()
  return (
    <ThumbBar>
      {add.isError && (
        <Notice tone="signal" title={t('addFailed')}>
          {t('addFailedBody')}
        </Notice>
      )}
      <div className="flex gap-3">
        {open && (
          <>
            <AddToCart add={add} />
            <BuyNow />
          </>
        )}
        {soldOut && (
          <Suspense fallback={<Closed />}>
            <WaitForVariant />
          </Suspense>
        )}
        {sale === 'before' && <Closed />}
        {sale === 'after' && leadOn}
      </div>
    </ThumbBar>
  )
}

function Closed() {
  const t = useTranslations('product')
  const format = useFormatter()
  const { product, sale } = useProduct()
  const when =
    product.saleStartsAt !== null &&
    format.dateTime(new Date(product.saleStartsAt), {
      month: 'short',
      day: 'numeric',
      hour: 'numeric',
      minute: '2-digit',
    })
  return (
    <Button size="lg" className="flex-1" disabled>
      {sale === 'before' && when ? t('drop.wait', { when }) : t('soldOut')}
    </Button>
  )
}
