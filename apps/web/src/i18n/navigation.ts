import { createNavigation } from 'next-intl/navigation'
import { type ComponentProps, createElement } from 'react'
import { routing } from './routing.ts'

const navigation = createNavigation(routing)

export const { usePathname, useRouter, getPathname } = navigation

/**
 * A link inside the shop, in the page's language. Nothing is fetched ahead: pages are made per request, so a prefetch would
 * bring no more than the frame that is already here, at two requests for every tile in view.
 */
export function Link(props: ComponentProps<typeof navigation.Link>) {
  return createElement(navigation.Link, { prefetch: false, ...props })
}
