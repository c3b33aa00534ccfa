'use client'

import { Search } from 'lucide-react'
import { useTranslations } from 'next-intl'

/** Opens the palette; says its key. */
export function SearchButton({ onOpen }: { onOpen: () => void }) {
  const t = useTranslations('shell')
  return (
    <button
      type="button"
      onClick={onOpen}
      className="flex min-h-(--control-md) w-full items-center gap-2.5 rounded-sm border border-hairline bg-raised px-2 text-sm text-quiet transition-colors hover:border-outline hover:text-ink"
    >
      <Search aria-hidden size={15} className="shrink-0" />
      {t('palette.open')}
      <kbd className="ml-auto font-sans text-xs">⌘K</kbd>
    </button>
  )
}
