'use client'

import { Notice } from '@firstcome/ui/notice'
import { Rows } from '@firstcome/ui/rows'
import { Sheet } from '@firstcome/ui/sheet'
import { Skeleton } from '@firstcome/ui/skeleton'
import { useTranslations } from 'next-intl'
import { CartFailed } from './cart-failed.tsx'
import { CartLine } from './cart-line.tsx'
import { CartSheetFoot } from './cart-sheet-foot.tsx'
import { EmptyCart } from './empty-cart.tsx'
import { useCart } from './use-cart.ts'
import { useRemoveLine } from './use-remove-line.ts'
import { useSetLine } from './use-set-line.ts'

export interface CartSheetProps {
  open: boolean
  onOpenChange: (open: boolean) => void
}

/** The cart beside the page one is on: every line edited in place, the sum and the way on at its foot. */
export function CartSheet({ open, onOpenChange }: CartSheetProps) {
  const t = useTranslations('cart')
  const tShell = useTranslations('shell')
  const { lines, failed, retry } = useCart()
  const { setLine, failed: editFailed } = useSetLine()
  const remove = useRemoveLine(setLine)
  return (
    <Sheet
      open={open}
      onOpenChange={onOpenChange}
      title={t('title')}
      closeLabel={tShell('close')}
      footer={lines && lines.length > 0 && <CartSheetFoot lines={lines} />}
    >
      {failed && <CartFailed onRetry={retry} />}
      {!lines && !failed && <Skeleton className="h-32 w-full" />}
      {lines?.length === 0 && <EmptyCart />}
      {editFailed && (
        <Notice tone="signal" title={t('editFailed.title')}>
          {t('editFailed.body')}
        </Notice>
      )}
      {lines && lines.length > 0 && (
        <Rows label={t('lines')}>
          {lines.map((line) => (
            <CartLine key={line.variantId} line={line} onChange={setLine} onRemove={remove} />
          ))}
        </Rows>
      )}
    </Sheet>
  )
}
