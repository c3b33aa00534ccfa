import { formatWon } from '@firstcome/ui/format-won'
import { useTranslations } from 'next-intl'
import type { CartSum } from './cart-sum.ts'

/** How far it is to free delivery, as words and as a line that fills; nothing once it is reached, which the sum says. */
export function FreeDelivery({ delivery }: { delivery: NonNullable<CartSum['delivery']> }) {
  const t = useTranslations('cart')
  const { freeFrom, untilFree } = delivery
  if (untilFree === 0) return null
  const share = (freeFrom - untilFree) / freeFrom
  return (
    <div className="grid gap-2">
      <p aria-live="polite" className="text-sm">
        {t('untilFree', { amount: formatWon(untilFree) })}
      </p>
      <div aria-hidden className="h-px bg-outline">
        <div
          className="h-0.5 origin-left -translate-y-px bg-ink transition-transform duration-200"
          style={{ transform: `scaleX(${share})` }}
        />
      </div>
    </div>
  )
}
