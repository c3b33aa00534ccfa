'use client'

import { Dialog } from 'radix-ui'
import type { ReactElement } from 'react'

/** Wraps a link or button inside a sheet or dialog that also closes it. */
export function SheetClose({ children }: { children: ReactElement }) {
  return <Dialog.Close asChild>{children}</Dialog.Close>
}
