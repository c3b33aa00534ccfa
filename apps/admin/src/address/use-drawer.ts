'use client'

import { useAddress } from './use-address.ts'

/** The drawer over a list: the address names what it shows, as `?show=<id>`. Spread `panel` on a `Drawer`. */
export function useDrawer() {
  const { read, hrefWith, change } = useAddress()
  const id = read('show')
  return {
    id,
    hrefFor: (id: string) => hrefWith({ show: id }),
    panel: {
      open: id !== undefined,
      onOpenChange: (open: boolean) => {
        if (!open) change({ show: null })
      },
    },
  }
}
