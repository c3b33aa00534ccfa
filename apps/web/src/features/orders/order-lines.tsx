'use client'

import { Price } from '@firstcome/ui/price'
import { Rows } from '@firstcome/ui/rows'
import { useTranslations } from 'next-intl'
import { LinePicture } from '@/features/cart/line-picture.tsx'
import { Link } from '@/i18n/navigation.ts'
import type { Order, OrderLine } from '@/trpc/outputs.ts'

/** What was bought, as it was when it was bought. */
export function OrderLines({ order }: { order: Order }) {
  const t = useTranslations('orders')
  return (
    <Rows label={t('lines')}>
      {order.lines.map((line) => (
        <Line key={line.id} line={line} />
      ))}
    </Rows>
  )
}

function Line({ line }: { line: OrderLine }) {
  const t = useTranslations('orders')
  const { name, options, quantity, unitPrice, discount, paid, refundedQuantity } = line
  return (
    <li className="grid grid-cols-[5rem_1fr_auto] gap-x-4 py-4">
      <LinePicture image={line.image} className="w-full" />
      <div className="min-w-0 text-sm">
        <Link
          href={`/products/${line.slug}?variant=${line.variantId}`}
          className="text-base font-semibold tracking-tight decoration-1 underline-offset-4 hover:underline"
        >
          {name}
        </Link>
        <p className="text-muted">{Object.values(options).join(' · ')}</p>
        <p className="text-muted tabular-nums">
          {t('each', { count: quantity })} <Price amount={unitPrice} />
        </p>
        {refundedQuantity > 0 && (
          <p className="mt-1 font-semibold">{t('refundedPieces', { count: refundedQuantity })}</p>
        )}
      </div>
      <div className="text-right text-sm">
        <Price amount={paid} className="font-semibold" />
        {discount > 0 && (
          <p className="mt-0.5 text-muted">
            <Price amount={-discount} />
          </p>
        )}
      </div>
    </li>
  )
}
