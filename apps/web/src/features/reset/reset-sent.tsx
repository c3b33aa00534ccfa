'use client'

import type { Locale } from '@firstcome/client'
import { Button } from '@firstcome/ui/button'
import { useMutation } from '@tanstack/react-query'
import { useFormatter, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { useTRPC } from '@/trpc/context.ts'
import { ResetFailed } from './reset-failed.tsx'
import { ResetOutcome } from './reset-outcome.tsx'

export interface ResetSentProps {
  /** What was asked for, to be asked for again. */
  wish: { email: string; locale?: Locale | undefined }
  picture: ReactNode
  onOther: () => void
}

/** What is said after a link was asked for, to everyone alike. */
export function ResetSent({ wish, picture, onOther }: ResetSentProps) {
  const t = useTranslations('reset.sent')
  const format = useFormatter()
  const trpc = useTRPC()
  const again = useMutation(trpc.auth.requestReset.mutationOptions())
  const when = format.dateTime(again.submittedAt, { timeStyle: 'short' })
  return (
    <ResetOutcome
      title={t('title')}
      lead={
        <>
          <span className="mb-1 block font-semibold text-ink wrap-anywhere">{wish.email}</span>
          {t('body')}
        </>
      }
      picture={picture}
    >
      <p className="mb-6 text-sm text-muted">{t('hint')}</p>
      <div className="flex flex-wrap items-center gap-4">
        <Button variant="outline" pending={again.isPending} onClick={() => again.mutate(wish)}>
          {t('again')}
        </Button>
        <Button variant="quiet" onClick={onOther}>
          {t('other')}
        </Button>
      </div>
      <div role="status">{again.isSuccess && <p className="mt-4 text-sm">{t('sentAgain', { when })}</p>}</div>
      {again.isError && (
        <div className="mt-4">
          <ResetFailed error={again.error} />
        </div>
      )}
    </ResetOutcome>
  )
}
