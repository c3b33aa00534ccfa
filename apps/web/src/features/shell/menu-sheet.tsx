'use client'

import { IconButton } from '@firstcome/ui/icon-button'
import { Sheet } from '@firstcome/ui/sheet'
import { Menu } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { Category } from '@/trpc/outputs.ts'
import { LanguageSwitch } from './language-switch.tsx'
import { MenuAccount } from './menu-account.tsx'
import { MenuGroup } from './menu-group.tsx'
import { MenuLink } from './menu-link.tsx'

export interface MenuSheetProps {
  categories: Category[]
  help: { href: string; name: string }[]
}

/** Everything the header has no room for on a small screen, in sight at once. */
export function MenuSheet({ categories, help }: MenuSheetProps) {
  const t = useTranslations('shell')
  return (
    <Sheet
      title={t('menu')}
      closeLabel={t('close')}
      trigger={
        <IconButton label={t('menu')} className="-outline-offset-4 lg:hidden">
          <Menu aria-hidden size={20} />
        </IconButton>
      }
      footer={<LanguageSwitch className="inline-flex min-h-11 items-center font-medium" />}
    >
      <nav aria-label={t('mainNav')}>
        <MenuLink href="/drops" className="text-2xl font-semibold tracking-tighter">
          {t('drops')}
        </MenuLink>
        <MenuLink href="/products" className="text-2xl font-semibold tracking-tighter">
          {t('all')}
        </MenuLink>
        <div className="mt-2 grid grid-cols-2 gap-x-4">
          {categories.map(({ slug, name }) => (
            <MenuLink
              key={slug}
              href={`/products?category=${slug}`}
              className="text-lg font-medium tracking-tight"
            >
              {name}
            </MenuLink>
          ))}
        </div>
      </nav>
      <MenuAccount />
      <MenuGroup>
        {help.map(({ href, name }) => (
          <MenuLink key={href} href={href}>
            {name}
          </MenuLink>
        ))}
      </MenuGroup>
    </Sheet>
  )
}
