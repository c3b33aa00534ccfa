'use client'

import { Rows } from '@firstcome/ui/rows'
import { useTranslations } from 'next-intl'
import { Link } from '@/i18n/navigation.ts'
import type { Quote } from '@/trpc/outputs.ts'
import { asideClass } from './aside-class.ts'
import { CheckoutLine } from './checkout-line.tsx'
import { CheckoutPart } from './checkout-part.tsx'
import type { EditLines } from './use-edit-lines.ts'

export interface CheckoutLinesProps {
  lines: Quote['lines']
  /** How many of a line could be bought, where a refusal told it. */
  available: ReadonlyMap<string, number>
  edit: EditLines
  fromCart: boolean
}

/** What is being bought; a line that stands in the way says so and is cleared here. */
export function CheckoutLines({ lines, available, edit, fromCart }: CheckoutLinesProps) {
  const t = useTranslations('checkout.lines')
  const editCart = (
    <Link href="/cart" className={asideClass}>
      {t('editCart')}
    </Link>
  )
  return (
    <CheckoutPart title={t('title')} aside={fromCart && editCart}>
      <Rows open label={t('title')}>
        {lines.map((line) => (
          <CheckoutLine
            key={line.variantId}
            line={line}
            available={available.get(line.variantId)}
            edit={edit}
          />
        ))}
      </Rows>
    </CheckoutPart>
  )
}
