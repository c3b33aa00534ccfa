'use client'

import { Button } from '@firstcome/ui/button'
import { Notice } from '@firstcome/ui/notice'
import { toast } from '@firstcome/ui/toast'
import { useTranslations } from 'next-intl'

/** The codes that stand in for a lost phone. They are shown this once. */
export function RecoveryCodes({ codes, onKept }: { codes: string[]; onKept: () => void }) {
  const t = useTranslations('account.totp.codes')
  const copy = async () => {
    await navigator.clipboard.writeText(codes.join('\n'))
    toast(t('copied'))
  }
  return (
    <div className="grid gap-5">
      <Notice tone="signal" title={t('title')}>
        {t('body')}
      </Notice>
      <ol className="grid max-w-lg gap-x-8 gap-y-1.5 font-mono text-sm tabular-nums sm:grid-cols-2">
        {codes.map((code) => (
          <li key={code} className="select-all">
            {code}
          </li>
        ))}
      </ol>
      <div className="flex gap-2">
        <Button variant="outline" onClick={() => void copy()}>
          {t('copy')}
        </Button>
        <Button onClick={onKept}>{t('kept')}</Button>
      </div>
    </div>
  )
}
