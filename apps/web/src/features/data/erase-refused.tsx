import { formatWon } from '@firstcome/ui/format-won'
import { Notice } from '@firstcome/ui/notice'
import { useTranslations } from 'next-intl'
import { refusalOf } from '@/trpc/refusal-of.ts'

/** Why the account is still there, and what to do first. */
export function EraseRefused({ error }: { error: unknown }) {
  const t = useTranslations('account.data.erase.refused')
  const refusal = refusalOf(error)
  if (refusal?.reason !== 'ACCOUNT_NOT_ERASABLE')
    return (
      <Notice tone="signal" title={t('title')}>
        {t(refusal?.reason === 'RATE_LIMITED' ? 'limited' : 'other')}
      </Notice>
    )
  const { balance, orders, returns } = refusal.details
  const open = [
    balance > 0 && t('balance', { amount: formatWon(balance) }),
    orders > 0 && t('orders', { count: orders }),
    returns > 0 && t('returns', { count: returns }),
  ].filter((words) => words !== false)
  return (
    <Notice tone="signal" title={t('open')}>
      <ul className="grid gap-2">
        {open.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
    </Notice>
  )
}
