import type { Locale } from '../fields.ts'
import type { Facets } from './facets.ts'
import type { ProductOption } from './options.ts'

const LETTERS = ['xxs', 'xs', 's', 'm', 'l', 'xl', 'xxl']

type Facet = Facets['colors'][number] & { products: number }

/**
 * The colours and sizes of some products, each once, named in a language: the commonest colour first; sizes as one reads
 * them, letters before numbers, what is neither at the end.
 */
export function collectFacets(products: readonly (readonly ProductOption[])[], locale: Locale): Facets {
  const options = products.flat()
  return {
    colors: valuesOf(options, 'color', locale)
      .sort((a, b) => b.products - a.products)
      .map(shown),
    sizes: valuesOf(options, 'size', locale)
      .sort((a, b) => placeOf(a.key) - placeOf(b.key))
      .map(shown),
  }
}

const shown = ({ key, name }: Facet) => ({ key, name })

function valuesOf(options: readonly ProductOption[], option: string, locale: Locale): Facet[] {
  const facets = new Map<string, Facet>()
  for (const { key, name } of options.flatMap((each) => (each.key === option ? each.values : []))) {
    const { products } = facets.get(key) ?? { products: 0 }
    facets.set(key, { key, name: name[locale], products: products + 1 })
  }
  return [...facets.values()]
}

function placeOf(size: string): number {
  const letter = LETTERS.indexOf(size)
  if (letter >= 0) return letter
  const number = Number(size)
  return Number.isFinite(number) ? LETTERS.length + number : Number.MAX_SAFE_INTEGER
}
