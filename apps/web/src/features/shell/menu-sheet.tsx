'use client'

import { IconButton } from '@firstcome/ui/icon-button'
import { Sheet } from '@firstcome/ui/sheet'
import { SheetClose } from '@firstcome/ui/sheet-close'
import { Menu } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useSession } from '@/features/session/use-session.ts'
import { Link } from '@/i18n/navigation.ts'
import type { Category } from '@/trpc/outputs.ts'
import { LanguageSwitch } from './language-switch.tsx'

/** Everything the header has no room for on a small screen. */
export function MenuSheet({ categories }: { categories: Category[] }) {
  const t = useTranslations('shell')
  const { signedIn } = useSession()
  return (
    <Sheet
      title={t('menu')}
      closeLabel={t('close')}
      trigger={
        <IconButton label={t('menu')} className="lg:hidden">
          <Menu aria-hidden size={20} />
        </IconButton>
      }
      footer={<LanguageSwitch className="inline-flex min-h-11 items-center font-medium" />}
    >
      <nav aria-label={t('mainNav')} className="grid">
        <MenuLink href="/drops">{t('drops')}</MenuLink>
        <MenuLink href="/products">{t('all')}</MenuLink>
        {categories.map(({ slug, name }) => (
          <MenuLink key={slug} href={`/products?category=${slug}`}>
            {name}
          </MenuLink>
        ))}
      </nav>
      <div className="mt-6 grid border-t border-hairline pt-4 text-base">
        {signedIn ? (
          <>
            <SmallLink href="/orders">{t('orders')}</SmallLink>
            <SmallLink href="/returns">{t('returns')}</SmallLink>
            <SmallLink href="/notifications">{t('inbox')}</SmallLink>
            <SmallLink href="/coupons">{t('coupons')}</SmallLink>
            <SmallLink href="/wallet">{t('wallet')}</SmallLink>
            <SmallLink href="/account">{t('account')}</SmallLink>
          </>
        ) : (
          <SmallLink href="/sign-in">{t('signIn')}</SmallLink>
        )}
      </div>
    </Sheet>
  )
}

function MenuLink({ href, children }: { href: string; children: string }) {
  return (
    <SheetClose>
      <Link href={href} className="py-2 text-2xl font-semibold tracking-tighter">
        {children}
      </Link>
    </SheetClose>
  )
}

function SmallLink({ href, children }: { href: string; children: string }) {
  return (
    <SheetClose>
      <Link href={href} className="flex min-h-11 items-center">
        {children}
      </Link>
    </SheetClose>
  )
}
