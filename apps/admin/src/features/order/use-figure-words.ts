import { formatWon } from '@firstcome/ui/format-won'
import { useTranslations } from 'next-intl'
import type { DeskOrder } from './use-order.ts'

type Facts = Extract<DeskOrder['timeline'][number], { kind: 'event' }>['facts']

/** The figures of what happened, in one line. */
export function useFigureWords() {
  const t = useTranslations('order.timeline')
  return (facts: Facts): string => {
    const { amount, total, pieces, carrier, trackingNumber, restocked } = facts ?? {}
    const won = typeof amount === 'number' ? amount : total
    return [
      typeof won === 'number' && formatWon(won),
      typeof pieces === 'number' && t('pieces', { count: pieces }),
      typeof carrier === 'string' && carrier,
      typeof trackingNumber === 'string' && trackingNumber,
      typeof restocked === 'boolean' && t(restocked ? 'restocked' : 'notRestocked'),
    ]
      .filter(Boolean)
      .join(' · ')
  }
}
