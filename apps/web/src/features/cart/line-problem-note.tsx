'use client'

import { Button } from '@firstcome/ui/button'
import { cn } from '@firstcome/ui/cn'
import { useTranslations } from 'next-intl'
import { isBlocked, type ShownLine } from './shown-line.ts'
import { useProblemWords } from './use-problem-words.ts'

export interface LineProblemNoteProps {
  line: ShownLine
  /** How many could be bought, where a refusal has told it. */
  available?: number
  onChange: (line: ShownLine, quantity: number) => void
  onRemove: (line: ShownLine) => void
}

/** What stands in a line's way, and the one press that clears it. */
export function LineProblemNote({ line, available, onChange, onRemove }: LineProblemNoteProps) {
  const t = useTranslations('cart')
  const { words, limit } = useProblemWords(line)
  const fitting = available ?? (line.problem === 'NOT_ENOUGH' ? line.stock : (limit ?? 0))
  const canShrink = fitting > 0 && fitting < line.quantity
  const blocked = isBlocked(line)
  return (
    <div
      className={cn(
        'flex flex-wrap items-center justify-between gap-x-4 gap-y-1 border-l-2 bg-sunken py-1.5 pr-2 pl-4 text-sm',
        blocked ? 'border-signal' : 'border-outline',
      )}
    >
      <p className={cn('flex-1 basis-40 py-2 text-pretty', blocked && 'font-semibold text-signal')}>
        {words}
      </p>
      {canShrink && (
        <Button variant="outline" onClick={() => onChange(line, fitting)}>
          {t('changeTo', { count: fitting })}
        </Button>
      )}
      {line.problem === 'PRICE_CHANGED' && (
        <Button variant="outline" onClick={() => onChange(line, line.quantity)}>
          {t('priceSeen')}
        </Button>
      )}
      {blocked && !canShrink && (
        <Button
          variant="outline"
          aria-label={t('removeOf', { name: line.name })}
          onClick={() => onRemove(line)}
        >
          {t('remove')}
        </Button>
      )}
    </div>
  )
}
