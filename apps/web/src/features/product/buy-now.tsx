'use client'

import { Button } from '@firstcome/ui/button'
import { useTranslations } from 'next-intl'
import { useTransition } from 'react'
import { useRouter } from '@/i18n/navigation.ts'
import { usePurchase } from './use-purchase.ts'

/** Goes straight to the checkout with what is chosen; the cart stays as it is. */
export function BuyNow() {
  const t = useTranslations('product')
  const router = useRouter()
  const { withVariant } = usePurchase()
  const [leaving, startLeaving] = useTransition()
  return (
    <Button
      variant="signal"
      size="lg"
      className="flex-1"
      pending={leaving}
      onClick={withVariant((variant, quantity) =>
        startLeaving(() => router.push(`/checkout?buy=${variant.id}:${quantity}`)),
      )}
    >
      {t('buy')}
    </Button>
  )
}
