'use client'

import { formatWon } from '@firstcome/ui/format-won'
import { Row } from '@firstcome/ui/row'
import { useFormatter, useTranslations } from 'next-intl'
import { Link } from '@/i18n/navigation.ts'
import type { PointEntry } from '@/trpc/outputs.ts'

/** One movement of the wallet, with what was in it afterwards. */
export function EntryRow({ entry }: { entry: PointEntry }) {
  const t = useTranslations('wallet.entries')
  const format = useFormatter()
  const { kind, amount, balanceAfter, orderId, createdAt } = entry
  const when = format.dateTime(new Date(createdAt), { dateStyle: 'medium', timeStyle: 'short' })
  return (
    <Row
      title={
        orderId ? (
          <Link
            href={`/orders/${orderId}`}
            className="-my-2.5 inline-flex min-h-11 items-center underline decoration-outline underline-offset-4 hover:decoration-ink"
          >
            {t(`kinds.${kind}`)}
          </Link>
        ) : (
          t(`kinds.${kind}`)
        )
      }
      detail={<time dateTime={createdAt}>{when}</time>}
      end={
        <>
          <span className="block font-semibold">
            {amount > 0 && '+'}
            {formatWon(amount)}
          </span>
          <span className="mt-0.5 block text-sm text-muted">
            {t('after', { amount: formatWon(balanceAfter) })}
          </span>
        </>
      }
    />
  )
}
