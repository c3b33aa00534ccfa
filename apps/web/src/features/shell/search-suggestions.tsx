'use client'

import { Price } from '@firstcome/ui/price'
import { useTranslations } from 'next-intl'
import { Link } from '@/i18n/navigation.ts'
import type { Product } from '@/trpc/outputs.ts'
import { listHref } from '../catalogue/list-filter.ts'
import { Picture } from '../catalogue/picture.tsx'
import { useSuggestions } from './use-suggestions.ts'

export interface SearchSuggestionsProps {
  words: string
  onFollow?: () => void
}

/** The first few pieces that words find, and the way to all of them. */
export function SearchSuggestions({ words, onFollow }: SearchSuggestionsProps) {
  const t = useTranslations('shell.suggestions')
  const { asked, products } = useSuggestions(words)
  if (!products) return null
  return (
    <>
      <p role="status" className={products.length > 0 ? 'sr-only' : 'py-3 text-sm text-muted'}>
        {products.length > 0 ? t('found', { count: products.length }) : t('none', { words: asked })}
      </p>
      {products.length > 0 && (
        <ul aria-label={t('title')} className="py-2">
          {products.map((product) => (
            <li key={product.id}>
              <Suggestion product={product} onFollow={onFollow} />
            </li>
          ))}
          <li>
            <Link
              data-step
              href={listHref({ q: asked })}
              onClick={onFollow}
              className="flex min-h-11 items-center text-sm font-semibold decoration-1 underline-offset-4 hover:underline"
            >
              {t('all', { words: asked })}
            </Link>
          </li>
        </ul>
      )}
    </>
  )
}

function Suggestion({ product, onFollow }: { product: Product; onFollow: (() => void) | undefined }) {
  return (
    <Link
      data-step
      href={`/products/${product.slug}`}
      onClick={onFollow}
      className="group flex items-center gap-3 py-1.5"
    >
      <Picture
        image={product.image}
        colour={product.colors[0]}
        sizes="48px"
        decorative
        className="aspect-4/5 w-11 shrink-0"
      />
      <span className="min-w-0 text-sm">
        <span className="block truncate font-semibold tracking-tight decoration-1 underline-offset-4 group-hover:underline">
          {product.name}
        </span>
        <Price amount={product.priceFrom} to={product.priceTo} className="text-muted" />
      </span>
    </Link>
  )
}
