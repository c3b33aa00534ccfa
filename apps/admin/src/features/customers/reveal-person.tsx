'use client'

import { Button } from '@firstcome/ui/button'
import { EyeOff } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { RevealDialog, type Revealed } from './reveal-dialog.tsx'

export interface RevealPersonProps {
  id: string
  revealed: Revealed | null
  onChange: (revealed: Revealed | null) => void
}

/** Takes the masks off a customer for a reason, and puts them on again. */
export function RevealPerson({ id, revealed, onChange }: RevealPersonProps) {
  const t = useTranslations('customers.reveal')
  const [isOpen, setOpen] = useState(false)
  if (revealed)
    return (
      <Button size="sm" variant="outline" title={t('shown')} onClick={() => onChange(null)}>
        <EyeOff aria-hidden size={14} />
        {t('hide')}
      </Button>
    )
  return (
    <>
      <Button size="sm" variant="outline" onClick={() => setOpen(true)}>
        {t('open')}
      </Button>
      {isOpen && <RevealDialog of={{ id }} onRevealed={onChange} onClose={() => setOpen(false)} />}
    </>
  )
}
