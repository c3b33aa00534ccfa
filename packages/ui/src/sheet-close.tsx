'use client'

import { Slot } from '@radix-ui/react-slot'
import { type ReactElement, use } from 'react'
import { CloseContext } from './close-context.ts'

/** Wraps a link or button inside a sheet or dialog that also closes it. */
export function SheetClose({ children }: { children: ReactElement }) {
  return <Slot onClick={use(CloseContext)}>{children}</Slot>
}
