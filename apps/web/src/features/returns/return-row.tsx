'use client'

import { formatWon } from '@firstcome/ui/format-won'
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
    <li className="grid grid-cols-[3.5rem_1fr] gap-x-4 py-5 sm:gap-x-6">
      <span className="grid gap-1.5 self-start">
        {lines.slice(0, 3).map((line) => (
          <LinePicture key={line.orderLineId} image={line.image} className="w-full" />
        ))}
      </span>
      <div className="min-w-0 text-sm">
        <p className="mb-2 flex items-start justify-between gap-4">
          <ReturnStatus status={status} />
          {amount !== null && (
            <span className="text-right text-base font-semibold tabular-nums">
              {t('refunded', { amount: formatWon(amount) })}
            </span>
          )}
        </p>
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
        <p className="mt-2 flex flex-wrap gap-x-4 text-muted tabular-nums">
          <span>{t('asked', { asked: day(requestedAt) })}</span>
          {decidedAt && <span>{t('decided', { decided: day(decidedAt) })}</span>}
        </p>
        {linked && (
          <Link
            href={`/orders/${orderId}`}
            className="inline-flex min-h-11 items-center underline decoration-outline underline-offset-4 tabular-nums hover:decoration-ink"
          >
            {t('order', { number: orderNumber })}
          </Link>
        )}
      </div>
    </li>
  )
}
