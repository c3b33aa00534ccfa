'use client'

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { useSession } from '@/features/session/use-session.ts'
import { AccountLinks } from './account-links.tsx'
import { Addresses } from './addresses.tsx'
import { ChangePasswordForm } from './change-password-form.tsx'
import { Profile } from './profile.tsx'
import { Sessions } from './sessions.tsx'
import { SignOut } from './sign-out.tsx'

/** Everything the shop knows of its shopper, each part saved by itself. */
export function AccountView() {
  const t = useTranslations('account')
  const { user } = useSession()
  return (
    <>
      <header className="mb-10 flex flex-wrap items-end justify-between gap-4 md:mb-14">
        <h1 className="text-title font-bold">{t('greeting', { name: user?.name ?? '' })}</h1>
        <SignOut />
      </header>
      <AccountLinks />
      <Part id="profile" title={t('profile.title')}>
        <Profile />
      </Part>
      <Part id="addresses" title={t('address.title')} lead={t('address.lead')}>
        <Addresses />
      </Part>
      <Part id="sessions" title={t('sessions.title')} lead={t('sessions.lead')}>
        <Sessions />
      </Part>
      <Part id="password" title={t('changePassword.title')}>
        <ChangePasswordForm email={user?.email ?? ''} />
      </Part>
    </>
  )
}

function Part({
  id,
  title,
  lead,
  children,
}: {
  id: string
  title: string
  lead?: string
  children: ReactNode
}) {
  return (
    <section
      aria-labelledby={id}
      className="grid gap-x-10 gap-y-6 border-t border-ink py-8 md:grid-cols-12 md:py-12"
    >
      <div className="md:col-span-4">
        <h2 id={id} className="text-xl font-semibold">
          {title}
        </h2>
        {lead && <p className="mt-2 max-w-xs text-sm text-muted">{lead}</p>}
      </div>
      <div className="min-w-0 md:col-span-7 lg:col-span-6">{children}</div>
    </section>
  )
}
