'use client'

import { IconButton } from '@firstcome/ui/icon-button'
import { Sheet } from '@firstcome/ui/sheet'
import { Search } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { SearchForm } from './search-form.tsx'

/** Search on a small screen: one press opens it with the keyboard up. */
export function SearchSheet() {
  const t = useTranslations('shell')
  const [open, setOpen] = useState(false)
  return (
    <Sheet
      title={t('search')}
      closeLabel={t('close')}
      open={open}
      onOpenChange={setOpen}
      trigger={
        <IconButton label={t('search')} className="lg:hidden">
          <Search aria-hidden size={20} />
        </IconButton>
      }
    >
      <SearchForm onFollow={() => setOpen(false)} />
    </Sheet>
  )
}
