import { formatWon } from '@firstcome/ui/format-won'
import { getTranslations } from 'next-intl/server'
import { Link } from '@/i18n/navigation.ts'
import { readTerms } from './read-terms.ts'

/** What people ask before they buy, with the shop's own figures. */
export async function Facts() {
  const [t, terms] = await Promise.all([getTranslations('product.facts'), readTerms()])
  return (
    <div className="grid gap-5 border-t border-hairline pt-5">
      <section>
        <h2 className="text-sm font-semibold tracking-normal">{t('title')}</h2>
        <ul className="mt-2 grid gap-1.5 text-sm text-pretty text-muted">
          <li>{t('fair')}</li>
          <li>{t('once')}</li>
        </ul>
      </section>
      <section>
        <h2 className="text-sm font-semibold tracking-normal">{t('delivery')}</h2>
        {terms && (
          <ul className="mt-2 grid gap-1.5 text-sm text-pretty text-muted">
            <li>
              {t('fee', {
                fee: formatWon(terms.delivery.fee),
                freeFrom: formatWon(terms.delivery.freeFrom),
              })}
            </li>
            <li>{t('returns', terms.returns)}</li>
          </ul>
        )}
        <Link
          href="/delivery-and-returns"
          className="tap inline-flex items-center text-sm underline decoration-outline underline-offset-4 hover:decoration-ink"
        >
          {t('more')}
        </Link>
      </section>
    </div>
  )
}
