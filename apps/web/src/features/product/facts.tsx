import { useTranslations } from 'next-intl'

const facts = ['fair', 'cancel', 'delivery'] as const

/** The three things people ask before they buy. */
export function Facts() {
  const t = useTranslations('product.facts')
  return (
    <section className="border-t border-hairline pt-5">
      <h2 className="text-sm font-semibold tracking-normal">{t('title')}</h2>
      <ul className="mt-2 grid gap-1.5 text-sm text-muted">
        {facts.map((fact) => (
          <li key={fact}>{t(fact)}</li>
        ))}
      </ul>
    </section>
  )
}
