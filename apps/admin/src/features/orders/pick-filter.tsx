'use client'

import { CommandPalette } from '@firstcome/ui/command-palette'
import type { Command } from '@firstcome/ui/command-types'
import { ChevronDown, X } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useAddress } from '@/address/use-address.ts'
import { filterClass } from '@/features/list/filter-class.ts'

export interface PickFilterProps {
  /** The parameter of the address that it sets to an id. */
  param: string
  /** What is chosen, such as “Product”. */
  label: string
  open: boolean
  onOpenChange: (open: boolean) => void
  /** The name of the one that is chosen, once it is known. */
  chosen: string | undefined
  placeholder: string
  query: string
  onQueryChange: (query: string) => void
  found: readonly Pick<Command, 'id' | 'label' | 'detail'>[]
  pending: boolean
}

/** Narrows a list to one of very many things, which is looked for by name. */
export function PickFilter(props: PickFilterProps) {
  const { param, label, open, onOpenChange, chosen, placeholder, query, onQueryChange, found, pending } =
    props
  const t = useTranslations('orders.filters')
  const shell = useTranslations('shell')
  const { read, change } = useAddress()
  const isSet = read(param) !== undefined
  const pick = (id: string) => {
    onOpenChange(false)
    change({ [param]: id })
  }
  return (
    <span className={`${filterClass(isSet)} inline-flex items-center gap-1 px-0`}>
      <button
        type="button"
        aria-haspopup="dialog"
        className="inline-flex max-w-56 cursor-pointer items-center gap-1.5 px-2 text-sm"
        onClick={() => onOpenChange(true)}
      >
        <span className="truncate">{isSet ? `${label}: ${chosen ?? '…'}` : label}</span>
        {!isSet && <ChevronDown aria-hidden size={14} className="shrink-0" />}
      </button>
      {isSet && (
        <button
          type="button"
          aria-label={t('without', { label })}
          className="grid size-6 cursor-pointer place-items-center text-quiet hover:text-ink"
          onClick={() => change({ [param]: null })}
        >
          <X aria-hidden size={14} />
        </button>
      )}
      <CommandPalette
        open={open}
        onOpenChange={onOpenChange}
        label={label}
        placeholder={placeholder}
        closeLabel={shell('close')}
        query={query}
        onQueryChange={onQueryChange}
        groups={[{ label, commands: found.map((one) => ({ ...one, onSelect: () => pick(one.id) })) }]}
        pending={pending}
        empty={t('nothing')}
      />
    </span>
  )
}
