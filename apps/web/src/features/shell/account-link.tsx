'use client'

import { UserRound } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useSession } from '@/features/session/use-session.ts'
import { Link } from '@/i18n/navigation.ts'

/** To the account, or to the sign-in page for a guest. */
export function AccountLink() {
  const t = useTranslations('shell')
  const { signedIn } = useSession()
  const label = signedIn ? t('account') : t('signIn')
  return (
    <Link
      href={signedIn ? '/account' : '/sign-in'}
      aria-label={label}
      title={label}
      className="hidden size-11 place-items-center rounded-sm transition-colors hover:bg-sunken sm:inline-grid"
    >
      <UserRound aria-hidden size={20} />
    </Link>
  )
}
