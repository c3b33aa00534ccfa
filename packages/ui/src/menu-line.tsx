'use client'

import * as DropdownMenu from '@radix-ui/react-dropdown-menu'

/** A hairline between kinds of `MenuItem`s. */
export function MenuLine() {
  return <DropdownMenu.Separator className="my-1 border-t border-hairline" />
}
