'use client'

import { Button } from '@firstcome/ui/button'
import { useTranslations } from 'next-intl'
import { useFocusOn } from '@/features/checkout/use-focus-on.ts'

/** What is said after a link was asked for, to everyone alike. */
export function ResetSent({ email, onOther }: { email: string; onOther: () => void }) {
  const t = useTranslations('reset.sent')
  const place = useFocusOn(email)
  return (
    <div ref={place} tabIndex={-1} role="status" className="grid justify-items-start gap-3 outline-none">
      <h2 className="text-xl font-semibold">{t('title')}</h2>
      <p>{t('body', { email })}</p>
      <p className="text-sm text-muted">{t('hint')}</p>
      <Button variant="outline" className="mt-3" onClick={onOther}>
        {t('action')}
      </Button>
    </div>
  )
}
