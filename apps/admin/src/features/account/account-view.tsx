'use client'

import { Skeleton } from '@firstcome/ui/skeleton'
import { useTranslations } from 'next-intl'
import { useSession } from '@/features/session/use-session.ts'
import { Page } from '@/features/shell/page.tsx'
import { ChangePasswordForm } from './change-password-form.tsx'
import { Section } from './section.tsx'
import { Sessions } from './sessions.tsx'
import { Totp } from './totp.tsx'

/** What concerns nobody but who sits here: their password, their second step, and where they are signed in. */
export function AccountView() {
  const t = useTranslations('account')
  const role = useTranslations('shell.roles')
  const { staff } = useSession()
  if (!staff)
    return (
      <Page title={t('title')}>
        <Skeleton className="h-64" />
      </Page>
    )
  return (
    <Page title={t('title')}>
      <div className="grid max-w-4xl">
        <Section title={staff.name} lead={staff.email}>
          <p className="text-sm text-muted">{role(staff.role)}</p>
        </Section>
        <Section title={t('password.title')} lead={t('password.lead')}>
          <ChangePasswordForm email={staff.email} />
        </Section>
        <Section title={t('totp.title')} lead={t('totp.lead')}>
          <Totp on={staff.totp} />
        </Section>
        <Section title={t('sessions.title')} lead={t('sessions.lead')}>
          <Sessions />
        </Section>
      </div>
    </Page>
  )
}
