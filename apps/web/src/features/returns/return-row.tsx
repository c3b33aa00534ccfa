'use client'

import { Price } from '@firstcome/ui/price'
import { useFormatter, useTranslations } from 'next-intl'
import { LinePicture } from '@/features/cart/line-picture.tsx'
import { Link } from '@/i18n/navigation.ts'
import type { Return } from '@/trpc/outputs.ts'
import { ReturnStatus } from './return-status.tsx'

/** One return: what goes back and why, and what became of it. */
export function ReturnRow({ wish, linked = false }: { wish: Return; linked?: boolean }) {
  const t = useTranslations('returns')
  const format = useFormatter()
  const { orderId, orderNumber, status, reason, answer, amount, lines, requestedAt, decidedAt } = wish
  const day = (time: string) => format.dateTime(new Date(time), { dateStyle: 'medium' })
  return (
    <li className="grid gap-x-6 gap-y-3 py-5 sm:grid-cols-[auto_1fr_auto]">
      <span className="flex gap-1.5 self-start">
        {lines.slice(0, 3).map((line) => (
          <LinePicture key={line.orderLineId} image={line.image} className="w-14" />
        ))}
      </span>
      <div className="min-w-0 text-sm">
        {lines.map((line) => (
          <p key={line.orderLineId}>
            <span className="font-semibold">{line.name}</span>{' '}
            <span className="text-muted">
              {[...Object.values(line.options), t('pieces', { count: line.quantity })].join(' · ')}
            </span>
          </p>
        ))}
        <p className="mt-1 text-muted">{t('reason', { reason })}</p>
        {answer && <p className="mt-2 border-l-2 border-outline pl-3">{t('answer', { answer })}</p>}
        <p className="mt-2 text-muted tabular-nums">
          {decidedAt
            ? t('askedAndDecided', { asked: day(requestedAt), decided: day(decidedAt) })
            : t('asked', { asked: day(requestedAt) })}
        </p>
        {linked && (
          <Link
            href={`/orders/${orderId}`}
            className="inline-flex min-h-11 items-center underline decoration-hairline underline-offset-4 tabular-nums hover:decoration-ink"
          >
            {t('order', { number: orderNumber })}
          </Link>
        )}
      </div>
      <span className="flex items-center justify-between gap-4 sm:grid sm:content-start sm:justify-items-end sm:gap-1.5">
        <ReturnStatus status={status} />
        {amount !== null && <Price amount={amount} className="font-semibold" />}
      </span>
    </li>
  )
}
