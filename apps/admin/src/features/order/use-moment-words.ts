import { useTranslations } from 'next-intl'
import type { Moment } from './fold-timeline.ts'

const EVENTS = [
  'order.placed',
  'order.paid',
  'order.cancelled',
  'order.expired',
  'order.refunded',
  'order.shipped',
  'order.tracking_changed',
  'order.delivered',
  'order.revealed',
  'return.requested',
  'return.approved',
  'return.rejected',
] as const

const NEWS = ['order_paid', 'order_shipped', 'order_refunded', 'return_approved', 'return_rejected'] as const

/** What happened, in a few words. A kind that has no words yet is named as it is stored. */
export function useMomentWords() {
  const t = useTranslations('order.timeline')
  const named = (name: string) => {
    const known = EVENTS.find((event) => event === name)
    return known ? t(`events.${known}`) : name
  }
  return (entry: Moment['entry']): string => {
    switch (entry.kind) {
      case 'event':
        return named(entry.type)
      case 'act':
        return named(entry.action)
      case 'note':
        return t('note')
      case 'webhook':
        return [
          t('webhook.sent', { event: named(entry.type), endpoint: entry.endpoint.name }),
          t(`webhook.${entry.status}`),
          ...(entry.attempts > 1 ? [t('webhook.attempts', { count: entry.attempts })] : []),
        ].join(' · ')
      case 'stock':
        return `${t(`movement.${entry.movement}`)} ${entry.sku}`
      case 'wallet':
        return t(`wallet.${entry.entry}`)
      case 'message': {
        const about = NEWS.find((news) => news === entry.about)
        const words = about ? t(`news.${about}`) : entry.about
        return `${words} · ${t(`message.${entry.status ?? 'inbox'}`)}${entry.readAt ? ` · ${t('read')}` : ''}`
      }
    }
  }
}
