import type { Effect } from '@firstcome/ui/confirm-dialog'
import { formatWon } from '@firstcome/ui/format-won'
import { useTranslations } from 'next-intl'
import type { Outputs } from '@/trpc/outputs.ts'

type Preview = Outputs['orders']['refundPreview']

type Priced = { shippingFee: number; coupon: object | null }

/** What a refund books, line for line as it will stand in the books. A fee or coupon that stays is named when the order is known. */
export function useRefundEffects() {
  const t = useTranslations('order.effects')
  return (preview: Preview, restock: boolean, order?: Priced): Effect[] => {
    const pieces = preview.lines.reduce((sum, { quantity }) => sum + quantity, 0)
    const goods = preview.lines.reduce((sum, { amount }) => sum + amount, 0)
    return [
      { label: t('goods', { count: pieces }), after: formatWon(goods) },
      ...(preview.shippingFeeReturns || order?.shippingFee
        ? [
            {
              label: t('shippingFee'),
              after: preview.shippingFeeReturns ? formatWon(preview.amount - goods) : t('stays'),
            },
          ]
        : []),
      { label: t('stock'), after: restock ? t('restock', { count: pieces }) : t('noRestock') },
      ...(preview.couponReturns || order?.coupon
        ? [{ label: t('coupon'), after: t(preview.couponReturns ? 'couponReturns' : 'stays') }]
        : []),
      { label: t('amount'), after: formatWon(preview.amount), strong: true },
    ]
  }
}
