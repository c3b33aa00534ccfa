'use client'

import type { AppLinkProps } from '@firstcome/ui/link-provider'
import NextLink from 'next/link'
import type { MouseEvent } from 'react'
import { showAddress } from './show-address.ts'
import { mayLeave } from './unsaved.ts'

/**
 * A link inside the desk. One that changes only what the open page shows, such as a filter or a drawer, takes effect at
 * once, without a request for the page. Nothing is fetched ahead.
 */
export function Link({ href, replace, scroll, onClick, ...rest }: AppLinkProps) {
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event)
    if (event.defaultPrevented || isForTheBrowser(event)) return
    const target = new URL(event.currentTarget.href)
    const isElsewhere = target.pathname !== window.location.pathname
    if (isElsewhere && !mayLeave()) event.preventDefault()
    if (isElsewhere || target.hash) return
    event.preventDefault()
    showAddress(target.pathname + target.search, { replace })
    if (scroll !== false) window.scrollTo(0, 0)
  }
  return (
    <NextLink {...rest} href={href} replace={replace} scroll={scroll} prefetch={false} onClick={follow} />
  )
}

const isForTheBrowser = ({
  button,
  metaKey,
  ctrlKey,
  shiftKey,
  altKey,
  currentTarget,
}: MouseEvent<HTMLAnchorElement>) =>
  button !== 0 ||
  metaKey ||
  ctrlKey ||
  shiftKey ||
  altKey ||
  (currentTarget.target !== '' && currentTarget.target !== '_self') ||
  currentTarget.origin !== window.location.origin
