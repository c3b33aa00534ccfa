'use client'

import { Button } from '@firstcome/ui/button'
import { Notice } from '@firstcome/ui/notice'
import { useTranslations } from 'next-intl'
import { refusalOf } from '@/trpc/refusal-of.ts'
import { useDownloadData } from './use-download-data.ts'

/** Everything that is kept of the shopper, to take along. */
export function DownloadData() {
  const t = useTranslations('account.data.download')
  const { mutate, isPending, isError, error } = useDownloadData()
  const isLimited = refusalOf(error)?.reason === 'RATE_LIMITED'
  return (
    <div className="grid gap-4">
      <h3 className="font-semibold">{t('title')}</h3>
      <p className="-mt-2 text-sm text-muted">{t('body')}</p>
      {isError && <Notice tone="signal">{t(isLimited ? 'limited' : 'failed')}</Notice>}
      <Button variant="outline" className="justify-self-start" pending={isPending} onClick={() => mutate()}>
        {t('action')}
      </Button>
    </div>
  )
}
