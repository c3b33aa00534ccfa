import { ThemeSwitch } from '@firstcome/ui/theme-switch'
import { useTranslations } from 'next-intl'
import { InboxLink } from '@/features/inbox/inbox-link.tsx'
import type { Category } from '@/trpc/outputs.ts'
import type { LegalPage } from '../legal/legal-pages.ts'
import { AccountLink } from './account-link.tsx'
import { CartLink } from './cart-link.tsx'
import { LanguageSwitch } from './language-switch.tsx'
import { MenuSheet } from './menu-sheet.tsx'
import { OfflineNotice } from './offline-notice.tsx'
import { SearchForm } from './search-form.tsx'
import { SearchSheet } from './search-sheet.tsx'
import { WalletLink } from './wallet-link.tsx'
import { Wordmark } from './wordmark.tsx'

const helpPages = ['delivery-and-returns', 'size-guide'] as const satisfies LegalPage[]

/** What stays in reach on every page; the kinds of pieces are in the menu on a small screen, in `CategoryNav` on a desk. */
export function Header({ categories }: { categories: Category[] }) {
  const t = useTranslations('shell')
  const tLegal = useTranslations('legal')
  const help = helpPages.map((page) => ({ href: `/${page}`, name: tLegal(`${page}.title`) }))
  return (
    <header className="sticky top-0 z-30 border-b border-hairline bg-paper">
      <OfflineNotice />
      <div className="frame flex min-h-16 items-center justify-between gap-6">
        <Wordmark />
        <div className="-mr-3.5 flex items-center lg:-mr-2">
          <WalletLink />
          <SearchForm
            className="mr-3 ml-2 hidden w-52 lg:block"
            suggestionsClassName="absolute top-full right-0 hidden w-80 border border-hairline bg-paper px-4 group-focus-within/search:block"
          />
          <SearchSheet />
          <LanguageSwitch className="hidden min-h-11 items-center rounded-sm px-3 text-sm transition-colors hover:bg-sunken lg:inline-flex" />
          <ThemeSwitch label={t('theme')} />
          <InboxLink />
          <AccountLink />
          <CartLink />
          <MenuSheet categories={categories} help={help} />
        </div>
      </div>
    </header>
  )
}
