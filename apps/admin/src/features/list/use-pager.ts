'use client'

import { useEffect } from 'react'
import { useAddress } from '@/address/use-address.ts'

/** Where each page of a list was come from, for as long as the desk is open: keys lead to older rows only. */
const newerPages = new Map<string, string | null>()

/** How many empty pages in a row led to a page. */
const passedBefore = new Map<string, number>()

/** So many are passed over by themselves, then it is left to the reader to go on. */
const MOST_PASSED = 50

type Page = { items: readonly unknown[]; nextCursor: string | null }

/**
 * The way through a list whose place is `?cursor=`: back to the page that led here, or else to the newest. A page examines a bounded
 * number of rows, so it may be empty and yet not the last: such a page is passed over. `page` is undefined while it is being read.
 */
export function usePager(page: Page | undefined) {
  const { here, read, hrefWith, change } = useAddress()
  const nextCursor = page?.nextCursor ?? null
  const olderHref = nextCursor ? hrefWith({ cursor: nextCursor }) : null
  const known = newerPages.get(here)
  const newerHref = read('cursor') ? (known === undefined ? hrefWith({ cursor: null }) : known) : null
  const passed = passedBefore.get(here) ?? 0
  const isGap = olderHref !== null && page?.items.length === 0 && passed < MOST_PASSED
  if (olderHref) {
    // Back from behind a gap leads to before it.
    newerPages.set(olderHref, isGap ? newerHref : here)
    passedBefore.set(olderHref, isGap ? passed + 1 : 0)
  }

  useEffect(() => {
    if (isGap) change({ cursor: nextCursor })
  }, [isGap, nextCursor, change])

  return { newerHref, olderHref, isPassing: isGap || (page === undefined && passed > 0) }
}
