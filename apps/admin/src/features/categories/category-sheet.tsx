'use client'

import type { DeskCategory } from '@firstcome/client/admin'
import { Sheet } from '@firstcome/ui/sheet'
import { useLocale, useTranslations } from 'next-intl'
import { CategoryForm } from './category-form.tsx'
import { RemoveCategory } from './remove-category.tsx'

export interface CategorySheetProps {
  /** Null for a new one. */
  category: DeskCategory | null
  open: boolean
  onOpenChange: (open: boolean) => void
}

/** A category to name or to remove, beside the list of them. */
export function CategorySheet({ category, open, onOpenChange }: CategorySheetProps) {
  const t = useTranslations('categories')
  const locale = useLocale()
  return (
    <Sheet
      title={category ? t('editTitle') : t('add')}
      closeLabel={t('close')}
      open={open}
      onOpenChange={onOpenChange}
      footer={category && <RemoveCategory category={category} name={category.name[locale]} />}
    >
      <CategoryForm category={category} onDone={() => onOpenChange(false)} />
    </Sheet>
  )
}
