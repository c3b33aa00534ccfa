'use client'

import { cn } from '@firstcome/ui/cn'
import { formatWon } from '@firstcome/ui/format-won'
import { useTranslations } from 'next-intl'
import { Link } from '@/address/link.tsx'
import { Section } from '@/features/home/section.tsx'
import { When } from '@/features/time/when.tsx'
import type { DeskOrder } from './use-order.ts'

/** What was bought: each line with what was paid for it and what of it came back. */
export function OrderLines({ order }: { order: DeskOrder }) {
  const t = useTranslations('order.lines')
  return (
    <Section
      title={t('title', { count: order.lines.reduce((sum, { quantity }) => sum + quantity, 0) })}
      end={
        <span className="text-muted">{t.rich('placed', { when: () => <When time={order.placedAt} /> })}</span>
      }
    >
      <ul className="-mt-3 divide-y divide-hairline">
        {order.lines.map((line) => (
          <OrderLine key={line.id} line={line} />
        ))}
      </ul>
    </Section>
  )
}

function OrderLine({ line }: { line: DeskOrder['lines'][number] }) {
  const t = useTranslations('order.lines')
  const { name, image, options, sku, productId, quantity, unitPrice, discount, paid } = line
  return (
    <li className="grid grid-cols-[3rem_minmax(0,1fr)_2rem_5.5rem] gap-x-4 py-3">
      <span className="block size-12 overflow-hidden rounded-sm bg-sunken">
        {image && (
          <img
            src={image.url}
            alt=""
            width={48}
            height={48}
            loading="lazy"
            className="size-full object-cover"
          />
        )}
      </span>
      <div className="grid min-w-0 content-start gap-0.5">
        <Link href={`/products/${productId}`} className="truncate font-medium hover:underline">
          {name}
        </Link>
        <span className="text-muted">{Object.values(options).join(' · ')}</span>
        <span className="text-xs break-all text-quiet">{sku}</span>
        <Returned line={line} />
      </div>
      <span
        className={cn(
          'text-base leading-5 tabular-nums pointer-coarse:text-sm',
          quantity > 1 ? 'font-bold' : 'font-medium text-muted',
        )}
      >
        × {quantity}
      </span>
      <div className="grid content-start justify-items-end gap-0.5 tabular-nums">
        <span className="font-medium">{formatWon(paid)}</span>
        {quantity > 1 && <span className="text-muted">{t('each', { amount: formatWon(unitPrice) })}</span>}
        {discount > 0 && (
          <span className="text-xs text-muted">{t('discount', { amount: formatWon(discount) })}</span>
        )}
      </div>
    </li>
  )
}

function Returned({ line }: { line: DeskOrder['lines'][number] }) {
  const t = useTranslations('order.lines')
  const { refundedQuantity: count, refundedAmount, returnedQuantity } = line
  return (
    <>
      {count > 0 && (
        <span className="text-xs text-muted">
          {t('refunded', { count, amount: formatWon(refundedAmount) })}
        </span>
      )}
      {returnedQuantity > 0 && (
        <span className="text-xs text-muted">{t('returned', { count: returnedQuantity })}</span>
      )}
    </>
  )
}
