'use client'

import { cn } from './cn.ts'
import { AppLink } from './link-provider.tsx'

export interface Tab {
  key: string
  href: string
  label: string
  /** How many are behind it, when that is known. */
  count?: number
}

export interface TabsProps {
  /** What is narrowed, for screen readers. */
  label: string
  tabs: readonly Tab[]
  /** The key of the tab that is shown. */
  current: string
  className?: string
}

/** Views of one thing side by side; the address is the state, so each is a link. */
export function Tabs({ label, tabs, current, className }: TabsProps) {
  return (
    <nav
      aria-label={label}
      className={cn('-mx-1 flex gap-3 scrollbar-none overflow-x-auto sm:gap-4', className)}
    >
      {tabs.map((tab) => (
        <AppLink
          key={tab.key}
          href={tab.href}
          replace
          scroll={false}
          aria-current={tab.key === current ? 'page' : undefined}
          className={cn(
            'group inline-flex min-h-(--control-md) items-center px-1 text-sm whitespace-nowrap',
            tab.key === current ? 'font-bold' : 'text-muted',
          )}
        >
          <span
            className={cn(
              'decoration-2 underline-offset-8 group-hover:underline',
              tab.key === current && 'underline',
            )}
          >
            {tab.label}
          </span>
          {tab.count !== undefined && (
            <span className="ml-1.5 font-normal text-quiet tabular-nums">{tab.count}</span>
          )}
        </AppLink>
      ))}
    </nav>
  )
}
