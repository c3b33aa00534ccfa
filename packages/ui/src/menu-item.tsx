'use client'

import * as DropdownMenu from '@radix-ui/react-dropdown-menu'
import type { ReactNode } from 'react'
import { cn } from './cn.ts'
import { AppLink } from './link-provider.tsx'

export interface MenuItemProps {
  icon?: ReactNode
  /** `signal` for what cannot be taken back. */
  tone?: 'ink' | 'signal'
  disabled?: boolean
  /** Where it leads; without it the item acts by `onSelect`. */
  href?: string
  onSelect?: () => void
  children: ReactNode
}

const base =
  'flex min-h-(--control-sm) cursor-pointer items-center gap-2.5 px-3 text-sm outline-none select-none ' +
  'data-highlighted:bg-sunken data-disabled:cursor-not-allowed data-disabled:text-quiet'

/** One line of a `Menu`, by `href` or by `onSelect`. */
export function MenuItem({ icon, tone = 'ink', disabled, href, onSelect, children }: MenuItemProps) {
  const className = cn(base, tone === 'signal' && 'text-signal')
  if (href !== undefined)
    return (
      <DropdownMenu.Item asChild disabled={disabled} onSelect={onSelect}>
        <AppLink href={href} className={className}>
          {icon}
          {children}
        </AppLink>
      </DropdownMenu.Item>
    )
  return (
    <DropdownMenu.Item disabled={disabled} onSelect={onSelect} className={className}>
      {icon}
      {children}
    </DropdownMenu.Item>
  )
}
