'use client'

import { cn } from '@firstcome/ui/cn'
import { Search } from 'lucide-react'
import { useLocale, useTranslations } from 'next-intl'
import { type KeyboardEvent, lazy, Suspense, useEffect, useRef, useState } from 'react'
import { getPathname } from '@/i18n/navigation.ts'
import { useListed } from '../catalogue/use-listed.ts'
import { stepFocus } from './step-focus.ts'

const SearchSuggestions = lazy(async () => ({
  default: (await import('./search-suggestions.tsx')).SearchSuggestions,
}))

export interface SearchFormProps {
  className?: string
  /** Where suggestions stand: over the page below the field, or in the flow of a sheet. */
  suggestionsClassName?: string
  /** A suggestion was followed. */
  onFollow?: () => void
}

/** Finds pieces by words, starting from those that the page shows the pieces of, which can so be put right. */
export function SearchForm(props: SearchFormProps) {
  const searched = useListed()?.q
  return <SearchWords key={searched} searched={searched} {...props} />
}

/** Suggests pieces while words are typed; a plain form, so it works before any script has loaded. */
function SearchWords({
  searched,
  className,
  suggestionsClassName,
  onFollow,
}: SearchFormProps & { searched: string | undefined }) {
  const t = useTranslations('shell')
  const locale = useLocale()
  const [words, setWords] = useState('')
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    // Words that were being typed before the scripts were here.
    if (field.current && field.current === document.activeElement) setWords(typedIn(field.current))
  }, [])
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    // While a Hangul syllable is being composed, keys belong to it.
    if (event.nativeEvent.isComposing || words === '') return
    if (event.key === 'ArrowDown') stepFocus(event.currentTarget, 1)
    else if (event.key === 'ArrowUp') stepFocus(event.currentTarget, -1)
    else if (event.key === 'Escape') setWords('')
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <search className={cn('group/search relative', className)} onKeyDown={onKeyDown}>
      <form
        action={getPathname({ locale, href: '/products' })}
        className="flex items-center border-b border-outline transition-colors focus-within:border-ink hover:border-ink"
      >
        <input
          ref={field}
          type="search"
          name="q"
          required
          defaultValue={searched}
          maxLength={80}
          autoComplete="off"
          data-initial-focus
          data-step
          aria-label={t('search')}
          placeholder={t('searchPlaceholder')}
          onChange={(event) => setWords(event.target.value.trim())}
          className="min-h-11 w-full min-w-0 bg-transparent text-base outline-offset-0 placeholder:text-quiet lg:text-sm [&::-webkit-search-cancel-button]:grayscale"
        />
        <button
          type="submit"
          aria-label={t('searchSubmit')}
          className="-mr-3 grid size-11 shrink-0 place-items-center rounded-sm -outline-offset-4"
        >
          <Search aria-hidden size={20} />
        </button>
      </form>
      {words !== '' && (
        <div className={suggestionsClassName}>
          <Suspense>
            <SearchSuggestions words={words} onFollow={onFollow} />
          </Suspense>
        </div>
      )}
    </search>
  )
}

const typedIn = ({ value, defaultValue }: HTMLInputElement) => (value === defaultValue ? '' : value.trim())
