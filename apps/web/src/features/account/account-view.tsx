'use client'

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { DownloadData } from '@/features/data/download-data.tsx'
import { EraseAccount } from '@/features/data/erase-account.tsx'
import { useSession } from '@/features/session/use-session.ts'
import { Tokens } from '@/features/tokens/tokens.tsx'
import { AccountLinks } from './account-links.tsx'
import { Addresses } from './addresses.tsx'
import { ChangePasswordForm } from './change-password-form.tsx'
import { Profile } from './profile.tsx'
import { Sessions } from './sessions.tsx'
import { SignOut } from './sign-out.tsx'

/** Everything the shop knows of its shopper, each part saved by itself. */
export function AccountView() {
  const t = useTranslations('account')
  const tokens = useTranslations('tokens')
  const { user } = useSession()
  return (
    <>
      <h1 className="mb-8 text-title font-bold tracking-normal md:mb-12">
        {t('greeting', { name: user?.name ?? '' })}
      </h1>
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
      <Part id="tokens" title={tokens('title')} lead={tokens('lead')}>
        <Tokens email={user?.email ?? ''} />
      </Part>
      <Part id="data" title={t('data.title')} lead={t('data.lead')}>
        <div className="grid gap-8">
          <DownloadData />
          <EraseAccount email={user?.email ?? ''} />
        </div>
      </Part>
      <div className="border-t border-ink pt-4">
        <SignOut />
      </div>
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
      className="grid gap-x-5 gap-y-6 border-t border-ink py-8 md:grid-cols-12 md:py-12"
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
