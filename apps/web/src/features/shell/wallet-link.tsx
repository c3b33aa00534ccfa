'use client'

import { formatWon } from '@firstcome/ui/format-won'
import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { useSession } from '@/features/session/use-session.ts'
import { Link } from '@/i18n/navigation.ts'
import { useTRPC } from '@/trpc/context.ts'

/** What is in the wallet, for whoever is signed in. */
export function WalletLink() {
  const t = useTranslations('shell')
  const trpc = useTRPC()
  const { signedIn } = useSession()
  const wallet = useQuery(trpc.points.balance.queryOptions(undefined, { enabled: signedIn }))
  if (!wallet.data) return null
  return (
    <Link
      href="/wallet"
      className="hidden min-h-11 animate-fade-in items-center gap-1.5 rounded-sm whitespace-nowrap px-3 text-sm font-medium tabular-nums transition-colors hover:bg-sunken sm:inline-flex"
    >
      <span className="text-muted">{t('wallet')}</span>
      {formatWon(wallet.data.balance)}
    </Link>
  )
}
