import { cn } from '@firstcome/ui/cn'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Link } from '@/i18n/navigation.ts'
import type { Category } from '@/trpc/outputs.ts'
import { Business } from '../legal/business.tsx'
import { legalPages } from '../legal/legal-pages.ts'
import { FooterIndex } from './footer-index.tsx'
import { LanguageSwitch } from './language-switch.tsx'

const linkClass = 'decoration-1 underline-offset-4 hover:underline'

export function Footer({ categories }: { categories: Category[] }) {
  const t = useTranslations('shell')
  const tLegal = useTranslations('legal')
  return (
    <footer className="mt-24 border-t border-ink">
      <FooterIndex>
        <div className="frame grid grid-cols-2 gap-x-6 gap-y-8 pt-10 text-sm md:grid-cols-12">
          <p className="col-span-2 max-w-xs text-muted md:col-span-3">{t('footer.label')}</p>
          <Column title={t('footer.shop')} className="md:col-span-4">
            <div className="gap-x-6 md:columns-2">
              <FooterLink href="/drops">{t('drops')}</FooterLink>
              <FooterLink href="/products">{t('all')}</FooterLink>
              {categories.map(({ slug, name }) => (
                <FooterLink key={slug} href={`/products?category=${slug}`} className="hidden md:flex">
                  {name}
                </FooterLink>
              ))}
            </div>
          </Column>
          <Column title={t('footer.mine')} className="row-span-2 md:col-span-2 md:row-span-1">
            <FooterLink href="/account">{t('account')}</FooterLink>
            <FooterLink href="/orders">{t('orders')}</FooterLink>
            <FooterLink href="/coupons">{t('coupons')}</FooterLink>
            <FooterLink href="/wallet">{t('wallet')}</FooterLink>
            <FooterLink href="/cart">{t('cart')}</FooterLink>
          </Column>
          <Column title={t('footer.help')} className="md:col-span-3">
            {legalPages.map((page) => (
              <FooterLink key={page} href={`/${page}`}>
                {tLegal(`${page}.title`)}
              </FooterLink>
            ))}
          </Column>
        </div>
      </FooterIndex>
      <div className="frame py-8">
        <Business />
      </div>
      <div className="border-t border-hairline">
        <div className="frame flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-4 text-xs text-quiet">
          <p>{t('footer.fine')}</p>
          <LanguageSwitch
            className={cn('inline-flex min-h-11 min-w-11 items-center md:min-h-9 md:min-w-0', linkClass)}
          />
        </div>
      </div>
    </footer>
  )
}

interface ColumnProps {
  title: string
  className: string
  children: ReactNode
}

function Column({ title, className, children }: ColumnProps) {
  return (
    <div className={className}>
      <h2 className="mb-2 text-xs font-semibold tracking-normal text-quiet">{title}</h2>
      {children}
    </div>
  )
}

interface FooterLinkProps {
  href: string
  className?: string
  children: string
}

function FooterLink({ href, className = 'flex', children }: FooterLinkProps) {
  return (
    <Link href={href} className={cn('min-h-11 w-fit min-w-11 items-center md:min-h-9', linkClass, className)}>
      {children}
    </Link>
  )
}
