import { Search } from 'lucide-react'
import { useLocale, useTranslations } from 'next-intl'
import { getPathname } from '@/i18n/navigation.ts'

/** Finds pieces by words; a plain form, so it works before any script has loaded. */
export function SearchForm({ className }: { className?: string }) {
  const t = useTranslations('shell')
  const locale = useLocale()
  return (
    <search className={className}>
      <form
        action={getPathname({ locale, href: '/products' })}
        className="flex items-center border-b border-outline transition-colors focus-within:border-ink hover:border-ink"
      >
        <input
          type="search"
          name="q"
          required
          maxLength={80}
          data-initial-focus
          aria-label={t('search')}
          placeholder={t('searchPlaceholder')}
          className="min-h-11 w-full min-w-0 bg-transparent text-base outline-offset-0 placeholder:text-quiet lg:text-sm"
        />
        <button
          type="submit"
          aria-label={t('searchSubmit')}
          className="grid size-11 shrink-0 place-items-center rounded-sm"
        >
          <Search aria-hidden size={18} />
        </button>
      </form>
    </search>
  )
}
