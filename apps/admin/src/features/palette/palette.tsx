'use client'

import { CommandPalette } from '@firstcome/ui/command-palette'
import { filterCommands } from '@firstcome/ui/filter-commands'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useActs } from './use-acts.tsx'
import { useFound } from './use-found.tsx'
import { usePageCommands } from './use-page-commands.tsx'

export interface PaletteProps {
  open: boolean
  onOpenChange: (open: boolean) => void
  onShowKeys: () => void
}

/** Everything at the desk by its name. */
export function Palette({ open, onOpenChange, onShowKeys }: PaletteProps) {
  const t = useTranslations('shell.palette')
  const shell = useTranslations('shell')
  const [query, setQuery] = useState('')
  const pages = usePageCommands()
  const acts = useActs(onShowKeys)
  const found = useFound(query)
  const turn = (next: boolean) => {
    if (!next) setQuery('')
    onOpenChange(next)
  }
  return (
    <CommandPalette
      open={open}
      onOpenChange={turn}
      label={t('open')}
      placeholder={t('placeholder')}
      closeLabel={shell('close')}
      query={query}
      onQueryChange={setQuery}
      groups={[...filterCommands([pages, acts], query), ...found.groups]}
      pending={found.pending}
      empty={t('nothing')}
    />
  )
}
