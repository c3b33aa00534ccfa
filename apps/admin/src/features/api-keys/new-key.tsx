'use client'

import { Button } from '@firstcome/ui/button'
import { KeyRound } from 'lucide-react'
import { useTranslations } from 'next-intl'

/** The way to a new key. */
export function NewKey({ onPress }: { onPress: () => void }) {
  const t = useTranslations('apiKeys.create')
  return (
    <Button size="sm" onClick={onPress}>
      <KeyRound aria-hidden size={14} />
      {t('open')}
    </Button>
  )
}
