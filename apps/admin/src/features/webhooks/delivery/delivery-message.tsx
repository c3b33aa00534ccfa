'use client'

import { Button } from '@firstcome/ui/button'
import { toast } from '@firstcome/ui/toast'
import { Copy } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { DeliveryDetail } from './delivery.ts'

/** What is sent, as JSON that a person can read and take along. */
export function DeliveryMessage({ message }: Pick<DeliveryDetail, 'message'>) {
  const t = useTranslations('webhooks.delivery')
  const json = message && JSON.stringify(message, null, 2)
  const copy = async (text: string) => {
    await navigator.clipboard.writeText(text)
    toast(t('copied'))
  }
  return (
    <section className="grid gap-3">
      <div className="flex items-center justify-between gap-4">
        <h2 className="font-semibold">{t('message')}</h2>
        {json && (
          <Button size="sm" variant="quiet" onClick={() => void copy(json)}>
            <Copy aria-hidden size={14} />
            {t('copy')}
          </Button>
        )}
      </div>
      {json ? (
        <pre className="overflow-x-auto border border-hairline bg-sunken p-4 font-mono text-xs leading-5">
          {json}
        </pre>
      ) : (
        <p className="text-sm text-muted">{t('gone')}</p>
      )}
    </section>
  )
}
