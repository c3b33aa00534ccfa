'use client'

import { Notice } from '@firstcome/ui/notice'
import { Rows } from '@firstcome/ui/rows'
import { useTranslations } from 'next-intl'
import { useRef } from 'react'
import { NewPieces } from '@/features/catalogue/new-pieces.tsx'
import { CappedNotice } from './capped-notice.tsx'
import { CartFailed } from './cart-failed.tsx'
import { CartLine } from './cart-line.tsx'
import { CartSkeleton } from './cart-skeleton.tsx'
import { CartSummary } from './cart-summary.tsx'
import { EmptyCart } from './empty-cart.tsx'
import type { ShownLine } from './shown-line.ts'
import { useCart } from './use-cart.ts'
import { useRemoveLine } from './use-remove-line.ts'
import { useSetLine } from './use-set-line.ts'

/** The cart: every line edited in place, the sum beside them. */
export function CartView() {
  const t = useTranslations('cart')
  const heading = useRef<HTMLHeadingElement>(null)
  const { lines, capped, failed, retry } = useCart()
  const { setLine, failed: editFailed } = useSetLine()
  const remove = useRemoveLine(setLine)
  const removeAndKeepFocus = (line: ShownLine) => {
    remove(line)
    heading.current?.focus()
  }
  const pieces = lines?.reduce((sum, line) => sum + line.quantity, 0) ?? 0
  return (
    <>
      <h1 ref={heading} tabIndex={-1} className="mb-8 text-title font-bold outline-none">
        {t('title')}
        {pieces > 0 && <span className="ml-3 text-quiet">{t('pieces', { count: pieces })}</span>}
      </h1>
      {failed && (
        <>
          <CartFailed onRetry={retry} />
          <NewPieces />
        </>
      )}
      {!lines && !failed && <CartSkeleton />}
      {lines?.length === 0 && (
        <>
          <EmptyCart />
          <NewPieces />
        </>
      )}
      {lines && lines.length > 0 && (
        <div className="grid items-start gap-x-16 gap-y-5 lg:grid-cols-[1fr_22rem]">
          <div className="grid gap-4 max-lg:[&>ul]:border-b-0">
            {editFailed && (
              <Notice tone="signal" title={t('editFailed.title')}>
                {t('editFailed.body')}
              </Notice>
            )}
            <CappedNotice capped={capped} lines={lines} />
            <Rows label={t('lines')}>
              {lines.map((line) => (
                <CartLine key={line.variantId} line={line} onChange={setLine} onRemove={removeAndKeepFocus} />
              ))}
            </Rows>
          </div>
          <CartSummary lines={lines} />
        </div>
      )}
    </>
  )
}
