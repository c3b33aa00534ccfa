'use client'

import { IconButton } from '@firstcome/ui/icon-button'
import { Sheet } from '@firstcome/ui/sheet'
import { Search } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { SearchForm } from './search-form.tsx'

/** Search on a small screen: one press opens it with the keyboard up. */
export function SearchSheet() {
  const t = useTranslations('shell')
  return (
    <Sheet
      title={t('search')}
      closeLabel={t('close')}
      trigger={
        <IconButton label={t('search')} className="lg:hidden">
          <Search aria-hidden size={20} />
        </IconButton>
      }
    >
      <SearchForm />
    </Sheet>
  )
}
