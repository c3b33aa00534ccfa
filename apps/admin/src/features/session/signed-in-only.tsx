'use client'

import { Button } from '@firstcome/ui/button'
import { ErrorState } from '@firstcome/ui/error-state'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { type ReactNode, useEffect } from 'react'
import { useAddress } from '@/address/use-address.ts'
import { useSession } from './use-session.ts'

/** What is for staff alone: whoever is not signed in is led to the sign-in page and back here, and sees the frame meanwhile. */
export function SignedInOnly({ fallback, children }: { fallback: ReactNode; children: ReactNode }) {
  const t = useTranslations('shell.guard')
  const { staff, failed, retry } = useSession()
  const router = useRouter()
  const { here } = useAddress()
  const isOut = staff === null
  useEffect(() => {
    if (isOut) router.replace(here === '/' ? '/sign-in' : `/sign-in?next=${encodeURIComponent(here)}`)
  }, [isOut, router, here])
  if (failed)
    return (
      <main className="mx-auto grid min-h-dvh max-w-prose content-center px-6">
        <ErrorState level={1} title={t('title')} action={<Button onClick={retry}>{t('action')}</Button>}>
          <p>{t('body')}</p>
        </ErrorState>
      </main>
    )
  return staff ? children : fallback
}
