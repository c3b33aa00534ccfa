import { useTranslations } from 'next-intl'
import { refusalOf } from '@/trpc/refusal-of.ts'

const REASONS = [
  'NOT_FOUND',
  'ORDER_NOT_SHIPPABLE',
  'ORDER_NOT_CANCELLABLE',
  'ORDER_NOT_REFUNDABLE',
  'REFUND_EXCEEDS_PAYMENT',
  'RETURN_DECIDED',
  'VERSION_CONFLICT',
  'IDEMPOTENCY_MISMATCH',
] as const

/** Why an act on an order or a return was refused, and what was not lost. */
export function useRefused() {
  const t = useTranslations('order.refused')
  return (error: unknown) => {
    const reason = refusalOf(error)?.reason
    return t(REASONS.find((known) => known === reason) ?? 'other')
  }
}
