'use client'

import { Button } from '@firstcome/ui/button'
import { Notice } from '@firstcome/ui/notice'
import { useTranslations } from 'next-intl'

/** A part of the page that did not load, with the press that loads it again. */
export function LoadFailed({ onRetry }: { onRetry: () => void }) {
  const t = useTranslations('list.failed')
  return (
    <Notice
      tone="signal"
      title={t('title')}
      action={
        <Button size="sm" variant="outline" onClick={onRetry}>
          {t('action')}
        </Button>
      }
    >
      {t('body')}
    </Notice>
  )
}
