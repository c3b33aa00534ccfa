import { createElement } from 'react'
import { LinkAhead, type LinkAheadProps } from './link-ahead.tsx'
import { shopNavigation } from './shop-navigation.ts'

export const { usePathname, useRouter, getPathname } = shopNavigation

/** A link inside the shop, in the page's language. */
export function Link(props: LinkAheadProps) {
  return createElement(LinkAhead, props)
}
