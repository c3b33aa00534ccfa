import { useTranslations } from 'next-intl'

/** What the label does, in two sentences. */
export function Manifesto() {
  const t = useTranslations('home')
  return (
    <section className="frame gap-x-5 py-20 md:grid md:grid-cols-12 md:py-32">
      <p className="text-title font-bold tracking-tighter md:col-span-9 md:col-start-4">
        {t('manifesto')
          .split('\n')
          .map((line) => (
            <span key={line} className="block text-balance">
              {line}
            </span>
          ))}
      </p>
    </section>
  )
}
