'use client'

import { toast } from '@firstcome/ui/toast'
import { VisuallyHidden } from '@firstcome/ui/visually-hidden'
import { Copy } from 'lucide-react'
import { useTranslations } from 'next-intl'

/** The end of an id, by which two can be told apart; a press copies all of it. */
export function CopyId({ id }: { id: string }) {
  const t = useTranslations('customers.identity')
  const copy = async () => {
    await navigator.clipboard.writeText(id)
    toast(t('copied'))
  }
  return (
    <button
      type="button"
      onClick={copy}
      title={id}
      className="inline-flex items-center gap-1.5 text-left text-muted tabular-nums hover:text-ink"
    >
      …{id.slice(-12)}
      <VisuallyHidden>{t('copy')}</VisuallyHidden>
      <Copy aria-hidden size={13} />
    </button>
  )
}
