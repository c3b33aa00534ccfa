'use client'

import { SecretOnce } from '@firstcome/ui/secret-once'
import { useTranslations } from 'next-intl'

/** A new token, which is shown this once. */
export function TokenSecret({ secret }: { secret: string }) {
  const t = useTranslations('tokens.made')
  return (
    <SecretOnce secret={secret} labels={{ title: t('title'), copy: t('copy'), copied: t('copied') }}>
      {t('body')}
    </SecretOnce>
  )
}
