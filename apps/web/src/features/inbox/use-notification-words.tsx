'use client'

import { formatWon } from '@firstcome/ui/format-won'
import { useFormatter, useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { Notification } from '@/trpc/outputs.ts'

export interface NotificationWords {
  title: string
  body: ReactNode
  href: string
}

/** A notification in the language of the page, and the page that it is about. */
export function useNotificationWords() {
  const t = useTranslations('inbox.kinds')
  const locale = useLocale()
  const format = useFormatter()
  return (notification: Notification): NotificationWords => {
    const { kind } = notification
    switch (kind) {
      case 'order_paid':
        return about(
          notification,
          t(`${kind}.title`, { amount: formatWon(notification.total) }),
          t.rich(`${kind}.body`, { ...order(notification), whole }),
        )
      case 'order_shipped': {
        const { orderNumber: number, carrier, trackingNumber } = notification
        return about(
          notification,
          t(`${kind}.title`),
          t.rich(`${kind}.body`, { number, carrier, trackingNumber, whole }),
        )
      }
      case 'order_refunded':
      case 'return_approved':
        return about(
          notification,
          t(`${kind}.title`, { amount: formatWon(notification.amount) }),
          t.rich(`${kind}.body`, { ...order(notification), whole }),
        )
      case 'return_rejected':
        return about(
          notification,
          t(`${kind}.title`),
          t.rich(`${kind}.body`, { ...order(notification), answer: notification.answer, whole }),
        )
      case 'coupon_expiring': {
        const name = locale === 'en' ? notification.nameEn : notification.nameKo
        const when = format.dateTime(new Date(notification.expiresAt), {
          dateStyle: 'medium',
          timeStyle: 'short',
        })
        return { title: t(`${kind}.title`), body: t(`${kind}.body`, { name, when }), href: '/coupons' }
      }
      case 'password_reset':
        return { title: t(`${kind}.title`), body: t(`${kind}.body`), href: '/account' }
      case 'back_in_stock': {
        const { slug, variantId, left } = notification
        const piece = locale === 'en' ? notification.pieceEn : notification.pieceKo
        const href = `/products/${slug}?variant=${variantId}`
        return { title: t(`${kind}.title`), body: t(`${kind}.body`, { piece, left }), href }
      }
    }
  }
}

/** A number that moves to the next line rather than break at its hyphens. */
const whole = (number: ReactNode) => <span className="inline-block max-w-full">{number}</span>

const order = ({ orderNumber }: { orderNumber: string }) => ({ number: orderNumber })

const about = ({ orderId }: { orderId: string }, title: string, body: ReactNode): NotificationWords => ({
  title,
  body,
  href: `/orders/${orderId}`,
})
