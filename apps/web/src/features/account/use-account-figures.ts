'use client'

import { formatWon } from '@firstcome/ui/format-won'
import { useQuery } from '@tanstack/react-query'
import { useFormatter, useLocale, useTranslations } from 'next-intl'
import { useTRPC } from '@/trpc/context.ts'

const couponsCounted = 100

/** How each part of what is the shopper’s own stands, in a few words; empty until it is known. */
export function useAccountFigures() {
  const t = useTranslations('account.links')
  const tOrders = useTranslations('orders.status')
  const tReturns = useTranslations('returns.status')
  const format = useFormatter()
  const trpc = useTRPC()
  const locale = useLocale()
  const { data: orders } = useQuery(trpc.orders.list.queryOptions({ limit: 1, locale }))
  const { data: coupons } = useQuery(
    trpc.coupons.mine.queryOptions({ status: 'usable', limit: couponsCounted, locale }),
  )
  const { data: wallet } = useQuery(trpc.points.balance.queryOptions())
  const { data: returns } = useQuery(trpc.returns.list.queryOptions({ limit: 1, locale }))
  const { data: inbox } = useQuery(trpc.notifications.list.queryOptions({ limit: 1 }))
  const day = (time: string) => format.dateTime(new Date(time), { dateStyle: 'medium' })
  const order = orders?.items[0]
  const wish = returns?.items[0]
  const count = coupons?.items.length ?? 0
  return {
    orders: order ? `${tOrders(order.status)} · ${day(order.placedAt)}` : orders && t('noOrder'),
    coupons: coupons && t(coupons.nextCursor ? 'couponsOver' : 'couponCount', { count }),
    wallet: wallet && formatWon(wallet.balance),
    returns: wish ? `${tReturns(wish.status)} · ${day(wish.requestedAt)}` : returns && t('noReturn'),
    inbox: inbox && t('unread', { count: inbox.unread }),
  }
}
