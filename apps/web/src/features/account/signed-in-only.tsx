'use client'

import { Button } from '@firstcome/ui/button'
import { ErrorState } from '@firstcome/ui/error-state'
import { useSearchParams } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { type ReactNode, useEffect } from 'react'
import { useSession } from '@/features/session/use-session.ts'
import { usePathname, useRouter } from '@/i18n/navigation.ts'

/** What is for its owner alone: a guest is led to the sign-in page and back here, and sees the shape meanwhile. */
export function SignedInOnly({ fallback, children }: { fallback: ReactNode; children: ReactNode }) {
  const t = useTranslations('account.guard')
  const { known, signedIn, failed, retry } = useSession()
  const router = useRouter()
  const pathname = usePathname()
  const query = useSearchParams().toString()
  useEffect(() => {
    if (!known || signedIn) return
    const here = query ? `${pathname}?${query}` : pathname
    router.replace(`/sign-in?next=${encodeURIComponent(here)}`)
  }, [known, signedIn, router, pathname, query])
  if (failed)
    return (
      <ErrorState title={t('title')} action={<Button onClick={retry}>{t('action')}</Button>}>
        <p>{t('body')}</p>
      </ErrorState>
    )
  return signedIn ? children : <div data-arriving>{fallback}</div>
}
