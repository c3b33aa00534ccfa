'use client'

import { Sheet } from '@firstcome/ui/sheet'
import { Ruler } from 'lucide-react'
import type { ReactNode } from 'react'

export interface SizeSheetProps {
  title: string
  closeLabel: string
  children: ReactNode
}

/** A sheet over the page, opened by a quiet button that is named as the sheet is. */
export function SizeSheet({ title, closeLabel, children }: SizeSheetProps) {
  return (
    <Sheet
      side="bottom"
      title={title}
      closeLabel={closeLabel}
      trigger={
        <button
          type="button"
          className="tap -my-3 inline-flex items-center gap-1.5 justify-self-start text-sm text-muted underline decoration-outline underline-offset-4 hover:text-ink hover:decoration-ink"
        >
          <Ruler aria-hidden size={16} />
          {title}
        </button>
      }
    >
      {children}
    </Sheet>
  )
}
