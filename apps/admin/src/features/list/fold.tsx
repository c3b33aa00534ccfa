'use client'

import { SlidersHorizontal } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { filterClass } from './filter-class.ts'

export interface FoldProps {
  isOpen: boolean
  onPress: () => void
  /** How many of the filters behind it narrow the list. */
  count: number
  /** Whether others are in sight beside it. */
  isFurther?: boolean
  className: string
}

/** Opens and closes the filters for which there is no room. */
export function Fold({ isOpen, onPress, count, isFurther = false, className }: FoldProps) {
  const t = useTranslations('list.filters')
  return (
    <button
      type="button"
      aria-expanded={isOpen}
      onClick={onPress}
      className={`${filterClass(count > 0)} cursor-pointer ${className}`}
    >
      <span className="flex items-center gap-1.5 text-sm">
        <SlidersHorizontal aria-hidden size={14} />
        {t(isFurther ? 'further' : 'more', { count })}
      </span>
    </button>
  )
}
