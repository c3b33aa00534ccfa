import { useTranslations } from 'next-intl'
import { Link } from '@/i18n/navigation.ts'
import type { Category } from '@/trpc/outputs.ts'
import { AccountLink } from './account-link.tsx'
import { CartLink } from './cart-link.tsx'
import { LanguageSwitch } from './language-switch.tsx'
import { MenuSheet } from './menu-sheet.tsx'
import { SearchForm } from './search-form.tsx'
import { SearchSheet } from './search-sheet.tsx'
import { ThemeSwitch } from './theme-switch.tsx'
import { WalletLink } from './wallet-link.tsx'
import { Wordmark } from './wordmark.tsx'

export function Header({ categories }: { categories: Category[] }) {
  const t = useTranslations('shell')
  return (
    <header className="sticky top-0 z-30 border-b border-hairline bg-paper">
      <div className="frame flex min-h-16 items-center gap-6">
        <Wordmark />
        <nav aria-label={t('mainNav')} className="hidden flex-1 items-center xl:flex">
          <NavLink href="/products">{t('all')}</NavLink>
          {categories.map(({ slug, name }) => (
            <NavLink key={slug} href={`/products?category=${slug}`}>
              {name}
            </NavLink>
          ))}
        </nav>
        <div className="-mr-2 ml-auto flex items-center">
          <WalletLink />
          <SearchForm className="mr-3 hidden w-36 xl:block 2xl:w-48" />
          <SearchSheet />
          <LanguageSwitch className="hidden min-h-11 items-center rounded-sm px-3 text-sm transition-colors hover:bg-sunken xl:inline-flex" />
          <ThemeSwitch label={t('theme')} />
          <AccountLink />
          <CartLink />
          <MenuSheet categories={categories} />
        </div>
      </div>
    </header>
  )
}

function NavLink({ href, children }: { href: string; children: string }) {
  return (
    <Link
      href={href}
      className="inline-flex min-h-11 items-center px-2.5 text-sm font-medium whitespace-nowrap decoration-1 underline-offset-8 hover:underline"
    >
      {children}
    </Link>
  )
}
