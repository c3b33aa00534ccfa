'use client'

import { Button } from '@firstcome/ui/button'
import { ErrorState } from '@firstcome/ui/error-state'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { startTransition } from 'react'

export default function PageError({
  error,
  reset,
}: {
  error: Error & { digest?: string }
  reset: () => void
}) {
  const t = useTranslations('shell.error')
  const router = useRouter()
  const loadAgain = () =>
    startTransition(() => {
      router.refresh()
      reset()
    })
  return (
    <div className="px-4 py-10 lg:px-6">
      <ErrorState
        level={1}
        title={t('title')}
        reference={error.digest && t('reference', { id: error.digest })}
        action={<Button onClick={loadAgain}>{t('action')}</Button>}
      >
        <p>{t('body')}</p>
      </ErrorState>
    </div>
  )
}
