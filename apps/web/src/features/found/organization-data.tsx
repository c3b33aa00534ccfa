import { useLocale, useTranslations } from 'next-intl'
import { readShopEnv } from '@/env.ts'
import { JsonLd } from './json-ld.tsx'
import { publicUrl } from './public-url.ts'

/** Who sells here. */
export function OrganizationData() {
  const t = useTranslations('shell')
  const locale = useLocale()
  return (
    <JsonLd
      data={{
        '@type': 'Organization',
        name: t('title'),
        description: t('description'),
        url: publicUrl('/', locale),
        logo: new URL('/icons/icon-512.png', readShopEnv().publicUrl).href,
      }}
    />
  )
}
