'use client'

import { MAX_QUANTITY } from '@firstcome/client'
import { formatWon } from '@firstcome/ui/format-won'
import { IconButton } from '@firstcome/ui/icon-button'
import { Price } from '@firstcome/ui/price'
import { QuantityStepper } from '@firstcome/ui/quantity-stepper'
import { X } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Link } from '@/i18n/navigation.ts'
import { LinePicture } from './line-picture.tsx'
import { LineProblemNote } from './line-problem-note.tsx'
import type { ShownLine } from './shown-line.ts'

export interface CartLineProps {
  line: ShownLine
  onChange: (line: ShownLine, quantity: number) => void
  onRemove: (line: ShownLine) => void
}

/** One line: what it is, how many, what it comes to, and what stands in its way. */
export function CartLine({ line, onChange, onRemove }: CartLineProps) {
  const t = useTranslations('cart')
  const { name, quantity, stock } = line
  const href = `/products/${line.slug}?variant=${line.variantId}`
  return (
    <li className="@container py-5">
      <div className="grid grid-cols-[6rem_1fr] gap-x-4 gap-y-3 @2xl:grid-cols-[11rem_1fr] @2xl:gap-x-8">
        <Link href={href} tabIndex={-1} aria-hidden="true">
          <LinePicture image={line.image} sizes="(min-width: 48rem) 11rem, 6rem" className="w-full" />
        </Link>
        <div className="grid content-between gap-3">
          <div className="flex items-start justify-between gap-2">
            <div className="min-w-0">
              <Link
                href={href}
                className="font-semibold tracking-tight decoration-1 underline-offset-4 hover:underline"
              >
                {name}
              </Link>
              <p className="mt-0.5 text-sm text-muted">{Object.values(line.options).join(' · ')}</p>
            </div>
            <IconButton
              label={t('removeOf', { name })}
              className="-mt-2.5 -mr-4 -outline-offset-4"
              onClick={() => onRemove(line)}
            >
              <X aria-hidden size={18} />
            </IconButton>
          </div>
          <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
            <QuantityStepper
              value={quantity}
              max={Math.min(MAX_QUANTITY, Math.max(stock, 1))}
              onChange={(next) => onChange(line, next)}
              labels={{ group: t('quantityOf', { name }), fewer: t('fewer'), more: t('more') }}
            />
            <p className="grid text-right">
              {quantity > 1 && (
                <span className="text-xs text-muted tabular-nums">
                  {t('each', { amount: formatWon(line.unitPrice) })}
                </span>
              )}
              <Price amount={line.lineTotal} className="font-semibold tracking-tight" />
            </p>
          </div>
        </div>
        {line.problem && (
          <div className="col-span-2 @2xl:col-span-1 @2xl:col-start-2">
            <LineProblemNote line={line} onChange={onChange} onRemove={onRemove} />
          </div>
        )}
      </div>
    </li>
  )
}
