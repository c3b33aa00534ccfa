'use client'

import {
  type ComponentProps,
  type ComponentType,
  createContext,
  createElement,
  type ReactNode,
  useContext,
} from 'react'

export interface AppLinkProps extends ComponentProps<'a'> {
  href: string
  /** Takes the place of this page in the history, for filters and sorting. */
  replace?: boolean
  /** Whether the new page starts at its top; a router that knows no such thing ignores it. */
  scroll?: boolean
}

const LinkContext = createContext<ComponentType<AppLinkProps>>(PlainLink)

/** Tells primitives which link the app's router follows; without it they load whole pages. */
export function LinkProvider({ link, children }: { link: ComponentType<AppLinkProps>; children: ReactNode }) {
  return <LinkContext value={link}>{children}</LinkContext>
}

/** A link of the app around it, for primitives that lead somewhere. */
export function AppLink(props: AppLinkProps) {
  return createElement(useContext(LinkContext), props)
}

function PlainLink({ replace: _replace, scroll: _scroll, ...rest }: AppLinkProps) {
  return <a {...rest} />
}
