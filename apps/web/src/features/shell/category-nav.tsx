import { useTranslations } from 'next-intl'
import { Link } from '@/i18n/navigation.ts'
import type { Category } from '@/trpc/outputs.ts'

/** The kinds of pieces under the header of a wide screen; they scroll away with the page. */
export function CategoryNav({ categories }: { categories: Category[] }) {
  const t = useTranslations('shell')
  return (
    <nav aria-label={t('mainNav')} className="hidden border-b border-hairline lg:block">
      <div className="frame flex min-h-11 flex-wrap items-center gap-x-7">
        <NavLink href="/drops">{t('drops')}</NavLink>
        <NavLink href="/products">{t('all')}</NavLink>
        {categories.map(({ slug, name }) => (
          <NavLink key={slug} href={`/products?category=${slug}`}>
            {name}
          </NavLink>
        ))}
      </div>
    </nav>
  )
}

function NavLink({ href, children }: { href: string; children: string }) {
  return (
    <Link
      href={href}
      className="inline-flex min-h-11 items-center text-sm font-medium whitespace-nowrap decoration-1 underline-offset-8 hover:underline"
    >
      {children}
    </Link>
  )
}
