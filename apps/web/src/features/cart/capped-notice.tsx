'use client'

import { Notice } from '@firstcome/ui/notice'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { Cart } from '@/trpc/outputs.ts'
import type { ShownLine } from './shown-line.ts'

/** Says which lines a merge had to cut, for as long as the page is open, although the next answer no longer tells it. */
export function CappedNotice({ capped, lines }: { capped: Cart['capped']; lines: ShownLine[] }) {
  const t = useTranslations('cart.capped')
  const [told, setTold] = useState(capped)
  if (capped.length > 0 && capped !== told) setTold(capped)
  if (told.length === 0) return null
  const nameOf = (variantId: string) => lines.find((line) => line.variantId === variantId)?.name ?? t('other')
  return (
    <Notice title={t('title')}>
      <ul>
        {told.map(({ variantId, requested, quantity }) => (
          <li key={variantId}>{t('line', { name: nameOf(variantId), requested, quantity })}</li>
        ))}
      </ul>
    </Notice>
  )
}
