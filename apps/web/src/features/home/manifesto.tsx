import { useTranslations } from 'next-intl'

/** What the label does, in one sentence. */
export function Manifesto() {
  const t = useTranslations('home')
  return (
    <section className="frame py-20 md:grid md:grid-cols-12 md:py-32">
      <p className="text-title font-bold tracking-tighter text-balance md:col-span-9 md:col-start-4">
        {t('manifesto')}
      </p>
    </section>
  )
}
