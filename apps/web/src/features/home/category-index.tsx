import { useTranslations } from 'next-intl'
import { Link } from '@/i18n/navigation.ts'
import type { Category } from '@/trpc/outputs.ts'

/** The kinds of pieces as the index of a book: a name, a line, a number. */
export function CategoryIndex({ categories }: { categories: Category[] }) {
  const t = useTranslations('home')
  if (categories.length === 0) return null
  return (
    <section className="frame mt-24 gap-x-5 md:mt-40 md:grid md:grid-cols-12">
      <h2 className="mb-6 text-sm font-semibold tracking-normal md:col-span-3">{t('index')}</h2>
      <ul className="md:col-span-9">
        {categories.map(({ slug, name, count }) => (
          <li key={slug} className="border-t border-hairline">
            <Link
              href={`/products?category=${slug}`}
              className="group flex items-baseline justify-between gap-6 py-3 md:py-4"
            >
              <span className="text-title font-bold tracking-tighter transition-transform duration-200 group-hover:translate-x-3">
                {name}
              </span>
              <span className="text-sm text-quiet tabular-nums">{t('pieces', { count })}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
