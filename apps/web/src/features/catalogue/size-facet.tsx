import { useTranslations } from 'next-intl'
import type { ListFacets } from '@/trpc/outputs.ts'
import { OptionFacet } from './option-facet.tsx'
import { byKind } from './size-kinds.ts'

/** Sizes of which some may be chosen; where there are several kinds, each under its name. */
export function SizeFacet({ sizes }: { sizes: ListFacets['sizes'] }) {
  const t = useTranslations('catalogue.sizeKinds')
  const groups = byKind(sizes)
  if (groups.length === 1) return <OptionFacet option="sizes" values={sizes} />
  return (
    <ul className="grid gap-4">
      {groups.map(({ kind, sizes }) => (
        <li key={kind}>
          <p className="mb-1.5 text-xs text-quiet">{t(kind)}</p>
          <OptionFacet option="sizes" values={sizes} />
        </li>
      ))}
    </ul>
  )
}
