'use client'

import { useTranslations } from 'next-intl'
import { ConflictNotice } from '@/features/editor/conflict-notice.tsx'
import { When } from '@/features/time/when.tsx'
import { useEditor } from './editor-context.tsx'
import { type ProductForm, toForm } from './product-form.ts'

const FIELDS = [
  'nameKo',
  'nameEn',
  'descriptionKo',
  'descriptionEn',
  'status',
  'category',
  'slug',
  'options',
  'variants',
  'images',
  'saleStartsAt',
  'saleEndsAt',
  'maxPerCustomer',
  'dropNumber',
] as const satisfies (keyof ProductForm)[]

/** What someone else has saved meanwhile, beside what stands in the form. */
export function EditorConflict() {
  const t = useTranslations('products')
  const { newer, form, keepMine, takeTheirs } = useEditor()
  if (!newer) return null
  const theirs = toForm(newer)
  const show = (product: ProductForm, field: (typeof FIELDS)[number]) => {
    const value = product[field]
    if (typeof value !== 'string') return t('conflict.entries', { count: value.length })
    return field === 'status' ? t(`statuses.${product.status}`) : value || '–'
  }
  const differ = (one: ProductForm[keyof ProductForm], other: ProductForm[keyof ProductForm]) => {
    if (typeof one === 'string' || typeof other === 'string') return ''
    const known = new Set(one.map((entry) => JSON.stringify(entry)))
    return t('conflict.differ', { count: other.filter((entry) => !known.has(JSON.stringify(entry))).length })
  }
  const differing = FIELDS.filter((field) => JSON.stringify(theirs[field]) !== JSON.stringify(form[field]))
  const saved = {
    key: 'saved',
    label: t('conflict.savedBy'),
    theirs: (
      <>
        {newer.savedBy?.name ?? t('conflict.system')}, <When time={newer.updatedAt} />
      </>
    ),
    mine: t('conflict.you'),
  }
  return (
    <div data-conflict tabIndex={-1} className="scroll-mt-20 pb-4 outline-none">
      <ConflictNotice
        fields={[
          saved,
          ...differing.map((field) => ({
            key: field,
            label: t(`conflict.fields.${field}`),
            theirs: show(theirs, field),
            mine: [show(form, field), differ(theirs[field], form[field])].filter(Boolean).join(', '),
          })),
        ]}
        onKeepMine={keepMine}
        onTakeTheirs={takeTheirs}
      />
    </div>
  )
}
