'use client'

import { ArrowLeft, ArrowRight } from 'lucide-react'
import type { ReactNode } from 'react'
import { buttonClass } from './button-class.ts'
import { AppLink } from './link-provider.tsx'

export interface KeysetPagerProps {
  /** Null on the newest page. */
  newerHref: string | null
  /** Null on the oldest page. */
  olderHref: string | null
  labels: { nav: string; newer: string; older: string }
}

/** The way through a list that is paged by keys: no page has a number. */
export function KeysetPager({ newerHref, olderHref, labels }: KeysetPagerProps) {
  if (!newerHref && !olderHref) return null
  return (
    <nav aria-label={labels.nav} className="flex justify-end gap-2 py-4">
      <Step href={newerHref} rel="prev">
        <ArrowLeft aria-hidden size={16} />
        {labels.newer}
      </Step>
      <Step href={olderHref} rel="next">
        {labels.older}
        <ArrowRight aria-hidden size={16} />
      </Step>
    </nav>
  )
}

function Step({ href, rel, children }: { href: string | null; rel: string; children: ReactNode }) {
  const className = buttonClass('outline', 'sm')
  if (href === null)
    return (
      <button type="button" disabled className={className}>
        {children}
      </button>
    )
  return (
    <AppLink href={href} rel={rel} className={className}>
      {children}
    </AppLink>
  )
}
