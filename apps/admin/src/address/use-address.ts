'use client'

import { usePathname, useSearchParams } from 'next/navigation'
import { showAddress } from './show-address.ts'
import { type Changes, withParams } from './with-params.ts'

/** The state of a page is its address: what it says, the address with other parameters, and the way there. */
export function useAddress() {
  const pathname = usePathname()
  const params = useSearchParams()
  const query = params.toString()
  const here = query ? `${pathname}?${query}` : pathname
  const hrefWith = (changes: Changes) => withParams(here, changes)
  return {
    /** The parameter's text, undefined when it is not set. */
    read: (name: string) => params.get(name) ?? undefined,
    here,
    hrefWith,
    /** Goes there at once; `push` makes it a step that Back takes back. */
    change: (changes: Changes, { push = false } = {}) => showAddress(hrefWith(changes), { replace: !push }),
  }
}
