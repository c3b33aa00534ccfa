'use client'

import { Price } from '@firstcome/ui/price'
import { useTranslations } from 'next-intl'
import { LinePicture } from '@/features/cart/line-picture.tsx'
import { LineProblemNote } from '@/features/cart/line-problem-note.tsx'
import type { Quote } from '@/trpc/outputs.ts'
import type { EditLines } from './use-edit-lines.ts'

export interface CheckoutLineProps {
  line: Quote['lines'][number]
  available?: number
  edit: EditLines
}

export function CheckoutLine({ line, available, edit }: CheckoutLineProps) {
  const t = useTranslations('checkout.lines')
  const options = Object.values(line.options).join(' · ')
  return (
    <li className="grid grid-cols-[4rem_1fr_auto] gap-x-4 gap-y-3 py-4">
      <LinePicture image={line.image} className="w-full" />
      <div className="min-w-0 text-sm">
        <p className="text-base font-semibold tracking-tight">{line.name}</p>
        <p className="text-muted">{options}</p>
        {line.quantity > 1 && (
          <p className="text-muted tabular-nums">
            {t('each', { count: line.quantity })} <Price amount={line.unitPrice} />
          </p>
        )}
      </div>
      <Price amount={line.lineTotal} className="text-base font-semibold tracking-tight" />
      {line.problem && (
        <div className="col-span-3">
          <LineProblemNote line={line} available={available} onChange={edit.change} onRemove={edit.remove} />
        </div>
      )}
    </li>
  )
}
