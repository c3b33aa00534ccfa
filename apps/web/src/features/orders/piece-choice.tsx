'use client'

import { Button } from '@firstcome/ui/button'
import { QuantityStepper } from '@firstcome/ui/quantity-stepper'
import { Rows } from '@firstcome/ui/rows'
import { useTranslations } from 'next-intl'
import { LinePicture } from '@/features/cart/line-picture.tsx'
import type { Choosable, Pieces } from './use-pieces.ts'

/** Lines of an order, each with how many of its pieces are meant. */
export function PieceChoice({ choosable, pieces }: { choosable: readonly Choosable[]; pieces: Pieces }) {
  const t = useTranslations('orders.pieces')
  return (
    <section aria-labelledby="pieces">
      <div className="mb-1 flex min-h-11 items-center justify-between gap-4">
        <h3 id="pieces" className="font-semibold">
          {t('title')}
        </h3>
        {!pieces.isAll && (
          <Button variant="quiet" onClick={pieces.chooseAll}>
            {t('all')}
          </Button>
        )}
      </div>
      <Rows label={t('title')}>
        {choosable.map((each) => (
          <li key={each.line.id} className="grid grid-cols-[3.5rem_1fr] gap-x-4 py-3">
            <LinePicture image={each.line.image} className="row-span-2 w-full self-start" />
            <p className="text-sm">
              <span className="font-semibold">{each.line.name}</span>
              <span className="block text-muted">{Object.values(each.line.options).join(' · ')}</span>
            </p>
            <div className="mt-2 flex items-center justify-between gap-3">
              <span className="text-sm text-muted">{t('left', { count: each.left })}</span>
              <QuantityStepper
                min={0}
                max={each.left}
                value={pieces.quantityOf(each)}
                onChange={(quantity) => pieces.choose(each.line, quantity)}
                labels={{
                  group: t('quantityOf', { name: each.line.name }),
                  fewer: t('fewer', { name: each.line.name }),
                  more: t('more', { name: each.line.name }),
                }}
              />
            </div>
          </li>
        ))}
      </Rows>
    </section>
  )
}
