'use client'

import { useTranslations } from 'next-intl'
import { Link, usePathname } from '@/i18n/navigation.ts'
import type { Category } from '@/trpc/outputs.ts'
import { listHref } from '../catalogue/list-filter.ts'
import { useListed } from '../catalogue/use-listed.ts'

/** The kinds of pieces under the header of a wide screen; they scroll away with the page. */
export function CategoryNav({ categories }: { categories: Category[] }) {
  const t = useTranslations('shell')
  const pathname = usePathname()
  const listed = useListed()
  /** What is searched for may be of any kind. */
  const here = listed ? !listed.q && listHref({ category: listed.category }) : pathname
  const places = [
    { href: '/drops', name: t('drops') },
    { href: '/products', name: t('all') },
    ...categories.map(({ slug, name }) => ({ href: listHref({ category: slug }), name })),
  ]
  return (
    <nav aria-label={t('mainNav')} className="hidden border-b border-hairline lg:block">
      <div className="frame flex min-h-11 flex-wrap items-center gap-x-6">
        {places.map(({ href, name }) => (
          <Link
            key={href}
            href={href}
            aria-current={href === here ? 'page' : undefined}
            className="inline-flex min-h-11 items-center text-sm font-medium whitespace-nowrap decoration-1 underline-offset-8 hover:underline aria-[current=page]:underline"
          >
            {name}
          </Link>
        ))}
      </div>
    </nav>
  )
}
