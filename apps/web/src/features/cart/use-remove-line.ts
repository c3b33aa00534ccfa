'use client'

import { toast } from '@firstcome/ui/toast'
import { useTranslations } from 'next-intl'
import type { ShownLine } from './shown-line.ts'

const undoMs = 8_000

/** Takes a line out at once and offers to put it back. */
export function useRemoveLine(setLine: (line: ShownLine, quantity: number) => void) {
  const t = useTranslations('cart')
  return (line: ShownLine) => {
    setLine(line, 0)
    toast(t('removed', { name: line.name }), {
      id: line.variantId,
      duration: undoMs,
      action: { label: t('undo'), onClick: () => setLine(line, line.quantity) },
    })
  }
}
