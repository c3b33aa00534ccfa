'use client'

import { cn } from '@firstcome/ui/cn'
import type { ListFacets } from '@/trpc/outputs.ts'
import { swatchOf } from './swatch.ts'
import { useFilter } from './use-filter.ts'

export interface OptionFacetProps {
  option: 'colors' | 'sizes'
  values: ListFacets['colors']
}

/** Values of which some may be chosen; a colour shows itself beside its name. */
export function OptionFacet({ option, values }: OptionFacetProps) {
  const { filter, change } = useFilter()
  const chosen = filter[option] ?? []
  const toggle = (key: string) => {
    const rest = chosen.filter((each) => each !== key)
    const next = rest.length < chosen.length ? rest : [...chosen, key]
    change({ [option]: next.length > 0 ? next : undefined })
  }
  return (
    <ul className="flex flex-wrap gap-2 lg:gap-1.5">
      {values.map(({ key, name }) => (
        <li key={key}>
          <label
            className={cn(
              'relative inline-flex min-h-11 min-w-11 cursor-pointer items-center justify-center gap-2 rounded-sm border border-outline text-sm transition-colors hover:border-ink lg:min-h-9 lg:min-w-9',
              // Five sizes in figures stand in one row of a desk.
              /^\d+$/.test(name) ? 'px-1' : 'px-2.5',
              'has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-ink',
              'has-checked:border-ink has-checked:bg-ink has-checked:text-paper',
            )}
          >
            <input
              type="checkbox"
              checked={chosen.includes(key)}
              onChange={() => toggle(key)}
              className="absolute inset-0 size-full cursor-pointer opacity-0"
            />
            <Swatch colour={option === 'colors' ? swatchOf(key) : null} />
            {name}
          </label>
        </li>
      ))}
    </ul>
  )
}

function Swatch({ colour }: { colour: string | null }) {
  if (!colour) return null
  return (
    <span aria-hidden className="size-4 rounded-full border border-outline" style={{ background: colour }} />
  )
}
