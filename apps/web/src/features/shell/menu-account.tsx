'use client'

import { useTranslations } from 'next-intl'
import { useSession } from '@/features/session/use-session.ts'
import { MenuGroup } from './menu-group.tsx'
import { MenuLink } from './menu-link.tsx'

/** What is one's own, or the way in. */
export function MenuAccount() {
  const t = useTranslations('shell')
  const { signedIn } = useSession()
  if (!signedIn)
    return (
      <MenuGroup>
        <MenuLink href="/sign-in">{t('signIn')}</MenuLink>
      </MenuGroup>
    )
  return (
    <MenuGroup>
      <MenuLink href="/orders">{t('orders')}</MenuLink>
      <MenuLink href="/coupons">{t('coupons')}</MenuLink>
      <MenuLink href="/returns">{t('returns')}</MenuLink>
      <MenuLink href="/wallet">{t('wallet')}</MenuLink>
      <MenuLink href="/notifications">{t('inbox')}</MenuLink>
      <MenuLink href="/account">{t('account')}</MenuLink>
    </MenuGroup>
  )
}
