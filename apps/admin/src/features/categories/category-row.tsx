'use client'

import type { DeskCategory } from '@firstcome/client/admin'
import { IconButton } from '@firstcome/ui/icon-button'
import { ArrowDown, ArrowUp, Pencil } from 'lucide-react'
import { useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
import { Link } from '@/address/link.tsx'
import { CategorySheet } from './category-sheet.tsx'
import { rowClass } from './row-class.ts'

export interface CategoryRowProps {
  category: DeskCategory
  mayEdit: boolean
  /** Null where it can go no further. */
  onUp: (() => void) | null
  onDown: (() => void) | null
}

const iconClass = 'text-quiet hover:text-ink disabled:opacity-40'

/** One category: its names, its address, what is in it, and its place. */
export function CategoryRow({ category, mayEdit, onUp, onDown }: CategoryRowProps) {
  const t = useTranslations('categories')
  const locale = useLocale()
  const [editing, setEditing] = useState(false)
  const { slug, products } = category
  const name = category.name[locale]
  const other = category.name[locale === 'ko' ? 'en' : 'ko']
  return (
    <li className={`${rowClass} min-h-12 border-b border-hairline py-1.5`}>
      <span className="min-w-0">
        <span className="font-medium">{name}</span>{' '}
        <span className="text-muted max-sm:block max-sm:text-xs">{other}</span>
      </span>
      <span className="truncate text-muted max-md:hidden">/{slug}</span>
      <Link
        href={`/products?category=${slug}`}
        aria-label={t('products', { count: products })}
        className="justify-self-end whitespace-nowrap tabular-nums underline decoration-hairline underline-offset-4 hover:decoration-ink"
      >
        <span className="md:hidden">{t('products', { count: products })}</span>
        <span className="max-md:hidden">{t('count', { count: products })}</span>
      </Link>
      {mayEdit && (
        <span className="flex justify-self-end max-lg:-mr-2">
          <IconButton
            label={t('up', { name })}
            className={iconClass}
            disabled={!onUp}
            onClick={() => onUp?.()}
          >
            <ArrowUp aria-hidden size={16} />
          </IconButton>
          <IconButton
            label={t('down', { name })}
            className={iconClass}
            disabled={!onDown}
            onClick={() => onDown?.()}
          >
            <ArrowDown aria-hidden size={16} />
          </IconButton>
          <IconButton label={t('edit', { name })} className={iconClass} onClick={() => setEditing(true)}>
            <Pencil aria-hidden size={16} />
          </IconButton>
        </span>
      )}
      {mayEdit && <CategorySheet category={category} open={editing} onOpenChange={setEditing} />}
    </li>
  )
}
