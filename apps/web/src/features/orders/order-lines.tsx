'use client'

import { cn } from '@firstcome/ui/cn'
import { Price } from '@firstcome/ui/price'
import { Rows } from '@firstcome/ui/rows'
import { useTranslations } from 'next-intl'
import { LinePicture } from '@/features/cart/line-picture.tsx'
import { Link } from '@/i18n/navigation.ts'
import type { Order, OrderLine } from '@/trpc/outputs.ts'

const largeColumns = 'grid-cols-[8.5rem_1fr_auto] md:grid-cols-[12rem_1fr_auto]'

export interface OrderLinesProps {
  order: Order
  /** With pictures to look at, rather than to recognise. */
  large?: boolean
  /** Pieces of each line that are on their way back. */
  returning?: ReadonlyMap<string, number>
}

/** What was bought, as it was when it was bought. */
export function OrderLines({ order, large = false, returning }: OrderLinesProps) {
  const t = useTranslations('orders')
  return (
    <Rows label={t('lines')}>
      {order.lines.map((line) => (
        <Line key={line.id} line={line} large={large} returning={returning?.get(line.id) ?? 0} />
      ))}
    </Rows>
  )
}

interface LineProps {
  line: OrderLine
  large: boolean
  returning: number
}

function Line({ line, large, returning }: LineProps) {
  const t = useTranslations('orders')
  const { name, options, quantity, unitPrice, discount, paid, refundedQuantity } = line
  return (
    <li className={cn('grid gap-x-4 py-4', large ? largeColumns : 'grid-cols-[5rem_1fr_auto]')}>
      <LinePicture image={line.image} sizes={large ? '12rem' : undefined} className="w-full" />
      <div className="min-w-0 text-sm">
        <Link
          href={`/products/${line.slug}?variant=${line.variantId}`}
          className="text-base font-semibold tracking-tight decoration-1 underline-offset-4 hover:underline"
        >
          {name}
        </Link>
        <p className="text-muted">{Object.values(options).join(' · ')}</p>
        {quantity > 1 && (
          <p className="text-muted tabular-nums">
            {t('each', { count: quantity })} <Price amount={unitPrice} />
          </p>
        )}
        {refundedQuantity > 0 && (
          <p className="mt-1 font-semibold">{t('refundedPieces', { count: refundedQuantity })}</p>
        )}
        {returning > 0 && <p className="mt-1 font-semibold">{t('returningPieces', { count: returning })}</p>}
      </div>
      <div className="text-right text-sm">
        <Price amount={paid} className="text-base font-semibold tracking-tight" />
        {discount > 0 && (
          <p className="mt-0.5 text-muted">
            <Price amount={-discount} />
          </p>
        )}
      </div>
    </li>
  )
}
