'use client'

import { formatMoment } from '@firstcome/ui/format-moment'
import { useQuery } from '@tanstack/react-query'
import { useLocale, useTranslations } from 'next-intl'
import { useTRPC } from '@/trpc/context.ts'
import { AddressLines } from './address-lines.tsx'
import type { DeskOrder } from './use-order.ts'

export interface SlipProps {
  order: DeskOrder
  shipTo: DeskOrder['shipTo']
}

/** The packing slip, black on white in every theme: what to put into the parcel, piece by piece, and where it goes. Pieces that were refunded stay out. */
export function Slip({ order, shipTo }: SlipProps) {
  const t = useTranslations('order.slip')
  const locale = useLocale()
  const trpc = useTRPC()
  const shop = useQuery(trpc.settings.get.queryOptions())
  const lines = order.lines.flatMap(({ quantity, refundedQuantity, ...line }) =>
    quantity > refundedQuantity ? [{ ...line, left: quantity - refundedQuantity }] : [],
  )
  return (
    <article
      data-slip
      className="mx-auto mt-4 grid w-full max-w-2xl content-start gap-8 border border-hairline bg-paper p-5 text-sm text-ink [--hairline:#ccc] [--ink:#000] [--muted:#444] [--paper:#fff] [--quiet:#555] sm:p-8"
    >
      <header className="flex items-baseline justify-between gap-6">
        <span className="text-xl font-bold tracking-[-0.03em]">{shop.data?.name}</span>
        <span className="text-right tabular-nums">
          <strong className="block text-base">{order.number}</strong>
          {formatMoment(order.placedAt, locale, 'short')}
        </span>
      </header>
      <section className="grid gap-1">
        <h2 className="text-xs font-semibold">{t('to')}</h2>
        <AddressLines address={shipTo} />
      </section>
      <table className="w-full border-collapse">
        <thead>
          <tr className="border-b border-ink text-left text-xs">
            <th className="py-2 font-semibold">{t('piece')}</th>
            <th className="py-2 font-semibold">{t('sku')}</th>
            <th className="py-2 text-right font-semibold">{t('quantity')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ id, name, options, sku, left }) => (
            <tr key={id} className="break-inside-avoid border-b border-hairline align-baseline">
              <td className="py-3 pr-4">
                <span className="font-medium">{name}</span>
                <span className="block text-muted">{Object.values(options).join(' · ')}</span>
              </td>
              <td className="py-3 pr-4 break-all tabular-nums">{sku}</td>
              <td className="py-3 text-right text-base font-semibold tabular-nums">{left}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="text-right tabular-nums">
        {t('total', { count: lines.reduce((sum, { left }) => sum + left, 0) })}
      </p>
    </article>
  )
}
