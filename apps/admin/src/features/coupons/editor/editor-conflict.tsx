'use client'

import { useTranslations } from 'next-intl'
import { ConflictNotice } from '@/features/editor/conflict-notice.tsx'
import { type CouponForm, toForm } from './coupon-form.ts'
import { useEditor } from './editor-context.tsx'

const FIELDS = [
  'nameKo',
  'nameEn',
  'kind',
  'value',
  'maxDiscount',
  'minOrderAmount',
  'pieces',
  'products',
  'quantity',
  'startsAt',
  'endsAt',
  'validDays',
] as const satisfies (keyof CouponForm)[]

/** What someone else has saved meanwhile, beside what stands in the form. */
export function EditorConflict() {
  const t = useTranslations('coupons')
  const { newer, form, keepMine, takeTheirs } = useEditor()
  if (!newer) return null
  const theirs = toForm(newer)
  const show = (from: CouponForm, field: (typeof FIELDS)[number]) => {
    if (field === 'products') return t('conflict.products', { count: from.products.length })
    if (field === 'kind') return t(`editor.kinds.${from.kind}`)
    if (field === 'pieces') return t(from.pieces === 'all' ? 'editor.allPieces' : 'editor.namedPieces')
    return from[field].replace('T', ' ') || '–'
  }
  const differing = FIELDS.filter((field) => JSON.stringify(theirs[field]) !== JSON.stringify(form[field]))
  return (
    <div data-conflict tabIndex={-1} className="scroll-mt-20 pb-4 outline-none">
      <ConflictNotice
        fields={differing.map((field) => ({
          key: field,
          label: t(`conflict.fields.${field}`),
          theirs: show(theirs, field),
          mine: show(form, field),
        }))}
        onKeepMine={keepMine}
        onTakeTheirs={takeTheirs}
      />
    </div>
  )
}
