import { useTranslations } from 'next-intl'

const facts = ['name', 'owner', 'number', 'mailOrder', 'address', 'contact'] as const

/** Who a Korean shop must say that it is; here only the place where it would be said. */
export function Business() {
  const t = useTranslations('legal')
  const tShell = useTranslations('shell')
  return (
    <section className="grid gap-3 text-xs text-quiet">
      <h2 className="font-semibold tracking-normal">{t('business.title')}</h2>
      <dl className="flex flex-wrap gap-x-4 gap-y-1">
        {facts.map((fact) => (
          <div key={fact} className="flex gap-1.5">
            <dt>{t(`business.${fact}`)}</dt>
            <dd className="text-muted">{t(`business.${fact}Is`)}</dd>
          </div>
        ))}
      </dl>
      <p className="max-w-prose">{t('demo', { name: tShell('title') })}</p>
    </section>
  )
}
