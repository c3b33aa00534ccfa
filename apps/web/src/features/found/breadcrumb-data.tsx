import { useLocale } from 'next-intl'
import { JsonLd } from './json-ld.tsx'
import { publicUrl } from './public-url.ts'

export interface Step {
  name: string
  href: string
}

/** The way from the front of the shop to this page. */
export function BreadcrumbData({ steps }: { steps: Step[] }) {
  const locale = useLocale()
  const itemListElement = steps.map(({ name, href }, place) => ({
    '@type': 'ListItem',
    position: place + 1,
    name,
    item: publicUrl(href, locale),
  }))
  return <JsonLd data={{ '@type': 'BreadcrumbList', itemListElement }} />
}
