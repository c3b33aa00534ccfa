'use client'

import { Button } from '@firstcome/ui/button'
import { Rows } from '@firstcome/ui/rows'
import { useTranslations } from 'next-intl'
import { PieceRow } from './piece-row.tsx'
import type { Choosable, Pieces } from './use-pieces.ts'

export interface PieceChoiceProps {
  title: string
  choosable: readonly Choosable[]
  pieces: Pieces
}

/** Lines of an order, each with how many of its pieces are meant. */
export function PieceChoice({ title, choosable, pieces }: PieceChoiceProps) {
  const t = useTranslations('orders.pieces')
  return (
    <section aria-labelledby="pieces">
      <div className="mb-1 flex min-h-11 items-center justify-between gap-4">
        <h3 id="pieces" className="font-semibold">
          {title}
        </h3>
        {!pieces.isAll && (
          <Button variant="quiet" onClick={pieces.chooseAll}>
            {t('all')}
          </Button>
        )}
      </div>
      <Rows label={title}>
        {choosable.map((each) => (
          <PieceRow key={each.line.id} each={each} pieces={pieces} />
        ))}
      </Rows>
    </section>
  )
}
