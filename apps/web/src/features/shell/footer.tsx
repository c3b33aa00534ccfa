import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Link } from '@/i18n/navigation.ts'
import type { Category } from '@/trpc/outputs.ts'
import { LanguageSwitch } from './language-switch.tsx'

const linkClass = 'inline-flex min-h-9 items-center decoration-1 underline-offset-4 hover:underline'

export function Footer({ categories }: { categories: Category[] }) {
  const t = useTranslations('shell')
  return (
    <footer className="mt-24 border-t border-ink">
      <div className="frame grid grid-cols-2 gap-x-6 gap-y-10 pt-10 pb-8 text-sm md:grid-cols-12">
        <p className="col-span-2 max-w-xs text-muted md:col-span-6">{t('footer.label')}</p>
        <Column title={t('footer.shop')}>
          <FooterLink href="/drops">{t('drops')}</FooterLink>
          <FooterLink href="/products">{t('all')}</FooterLink>
          {categories.map(({ slug, name }) => (
            <FooterLink key={slug} href={`/products?category=${slug}`}>
              {name}
            </FooterLink>
          ))}
        </Column>
        <Column title={t('footer.mine')}>
          <FooterLink href="/account">{t('account')}</FooterLink>
          <FooterLink href="/orders">{t('orders')}</FooterLink>
          <FooterLink href="/coupons">{t('coupons')}</FooterLink>
          <FooterLink href="/wallet">{t('wallet')}</FooterLink>
          <FooterLink href="/cart">{t('cart')}</FooterLink>
        </Column>
      </div>
      <div className="border-t border-hairline">
        <div className="frame flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-4 text-xs text-quiet">
          <p>{t('footer.fine')}</p>
          <LanguageSwitch className={linkClass} />
        </div>
      </div>
    </footer>
  )
}

function Column({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="grid content-start justify-items-start md:col-span-3">
      <h2 className="mb-2 text-xs font-semibold tracking-normal text-quiet">{title}</h2>
      {children}
    </div>
  )
}

function FooterLink({ href, children }: { href: string; children: string }) {
  return (
    <Link href={href} className={linkClass}>
      {children}
    </Link>
  )
}
