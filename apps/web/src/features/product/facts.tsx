import { formatWon } from '@firstcome/ui/format-won'
import { getTranslations } from 'next-intl/server'
import { readDelivery } from './read-delivery.ts'

/** The three things people ask before they buy. */
export async function Facts() {
  const [t, delivery] = await Promise.all([getTranslations('product.facts'), readDelivery()])
  return (
    <section className="border-t border-hairline pt-5">
      <h2 className="text-sm font-semibold tracking-normal">{t('title')}</h2>
      <ul className="mt-2 grid gap-1.5 text-sm text-muted">
        <li>{t('fair')}</li>
        <li>{t('once')}</li>
        {delivery && (
          <li>{t('delivery', { freeFrom: formatWon(delivery.freeFrom), fee: formatWon(delivery.fee) })}</li>
        )}
      </ul>
    </section>
  )
}
