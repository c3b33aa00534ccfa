'use client'

import { Button } from '@firstcome/ui/button'
import { formatMoment } from '@firstcome/ui/format-moment'
import { Notice } from '@firstcome/ui/notice'
import { toast } from '@firstcome/ui/toast'
import { useLocale, useTranslations } from 'next-intl'
import type { Outputs } from '@/trpc/outputs.ts'

/** The link of an invitation, which is shown this once. */
export function InvitationLink({ invitation }: { invitation: Outputs['staff']['invite'] }) {
  const t = useTranslations('staff.link')
  const locale = useLocale()
  const { link, endsAt, member } = invitation
  const copy = async () => {
    await navigator.clipboard.writeText(link)
    toast(t('copied'))
  }
  return (
    <div className="grid gap-4">
      <Notice tone="signal" title={t('title')}>
        {t('body', { name: member.name, until: formatMoment(endsAt, locale) })}
      </Notice>
      <code className="select-all break-all border border-hairline bg-sunken p-3 font-mono text-sm">
        {link}
      </code>
      <Button variant="outline" className="justify-self-start" onClick={() => void copy()}>
        {t('copy')}
      </Button>
    </div>
  )
}
