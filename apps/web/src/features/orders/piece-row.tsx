'use client'

import { checkboxClass } from '@firstcome/ui/checkbox-class'
import { cn } from '@firstcome/ui/cn'
import { Price } from '@firstcome/ui/price'
import { QuantityStepper } from '@firstcome/ui/quantity-stepper'
import { useTranslations } from 'next-intl'
import { LinePicture } from '@/features/cart/line-picture.tsx'
import type { Choosable, Pieces } from './use-pieces.ts'

export interface PieceRowProps {
  each: Choosable
  pieces: Pieces
}

const columns = 'grid grid-cols-[3.5rem_1fr_auto] items-center gap-x-4 py-3'

/** A line whose pieces are chosen: by a box where one is left, by a number where there are more. */
export function PieceRow({ each, pieces }: PieceRowProps) {
  const { line, left } = each
  if (left > 1)
    return (
      <li className={columns}>
        <PieceWords each={each} />
        <HowMany each={each} pieces={pieces} />
      </li>
    )
  return (
    <li>
      <label className={cn(columns, 'cursor-pointer')}>
        <PieceWords each={each} />
        <input
          type="checkbox"
          checked={pieces.quantityOf(each) === 1}
          onChange={({ target }) => pieces.choose(line, target.checked ? 1 : 0)}
          className={cn(checkboxClass, 'size-5')}
        />
      </label>
    </li>
  )
}

function PieceWords({ each: { line, left } }: Pick<PieceRowProps, 'each'>) {
  const t = useTranslations('orders.pieces')
  const { name, image, options, quantity, paid } = line
  const what = [...Object.values(options), quantity > 1 && t('of', { count: quantity })].filter(Boolean)
  return (
    <>
      <LinePicture image={image} className="w-full self-start" />
      <span className="min-w-0 self-start text-sm">
        <span className="block font-semibold">{name}</span>
        <span className="block text-muted">{what.join(' · ')}</span>
        <Price amount={paid} className="text-muted" />
        {left < quantity && <span className="block text-muted">{t('left', { count: left })}</span>}
      </span>
    </>
  )
}

function HowMany({ each, pieces }: PieceRowProps) {
  const t = useTranslations('orders.pieces')
  const { name } = each.line
  return (
    <QuantityStepper
      min={0}
      max={each.left}
      value={pieces.quantityOf(each)}
      onChange={(quantity) => pieces.choose(each.line, quantity)}
      labels={{
        group: t('quantityOf', { name }),
        fewer: t('fewer', { name }),
        more: t('more', { name }),
      }}
    />
  )
}
