'use client'

import { Button } from '@firstcome/ui/button'
import { LinkButton } from '@firstcome/ui/link-button'
import { toast } from '@firstcome/ui/toast'
import { useTranslations } from 'next-intl'
import { trackingPage } from './tracking-page.ts'

/** Who carries a parcel and under which number, to copy or to follow. */
export function Tracking({ carrier, number }: { carrier: string; number: string }) {
  const t = useTranslations('orders.tracking')
  const page = trackingPage(carrier, number)
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(number)
      toast(t('copied'))
    } catch {
      toast(t('notCopied'))
    }
  }
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-8 gap-y-3 bg-sunken px-5 py-4">
      <p>
        <span className="block text-sm text-muted">{t('of', { carrier })}</span>
        <span className="text-xl font-semibold tabular-nums select-all">{number}</span>
      </p>
      <p className="flex flex-wrap items-center gap-x-5 gap-y-2">
        <Button variant="outline" onClick={copy}>
          {t('copy')}
        </Button>
        {page && (
          <LinkButton variant="quiet" className="print:hidden">
            <a href={page} target="_blank" rel="noreferrer">
              {t('follow', { carrier })}
            </a>
          </LinkButton>
        )}
      </p>
    </div>
  )
}
