'use client'

import { Button } from '@firstcome/ui/button'
import { Sheet } from '@firstcome/ui/sheet'
import { SheetClose } from '@firstcome/ui/sheet-close'
import { SlidersHorizontal } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Facets, type FacetsProps } from './facets.tsx'

/** The facets on a small screen; the list behind follows each choice. */
export function FacetSheet(facets: FacetsProps) {
  const t = useTranslations('catalogue')
  return (
    <Sheet
      side="bottom"
      title={t('filters')}
      closeLabel={t('close')}
      trigger={
        <Button variant="outline" size="md" className="lg:hidden">
          <SlidersHorizontal aria-hidden size={16} />
          {t('filters')}
        </Button>
      }
      footer={
        <SheetClose>
          <Button className="w-full">{t('showResults')}</Button>
        </SheetClose>
      }
    >
      <Facets {...facets} />
    </Sheet>
  )
}
