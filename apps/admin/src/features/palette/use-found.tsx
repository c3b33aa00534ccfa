'use client'

import type { Command, CommandGroup } from '@firstcome/ui/command-types'
import { formatWon } from '@firstcome/ui/format-won'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Package, Receipt, UserRound } from 'lucide-react'
import { useLocale, useTranslations } from 'next-intl'
import { useTRPC } from '@/trpc/context.ts'
import { useSettled } from './use-settled.ts'

const MOST = 5
const SHORTEST = 2
const LONGEST = 80

/** What the shop has by these words: orders by number or customer, products by name or SKU, customers by what names them whole. */
export function useFound(query: string): { groups: CommandGroup[]; pending: boolean } {
  const t = useTranslations('shell.palette')
  const locale = useLocale()
  const trpc = useTRPC()
  const q = useSettled(query.trim().slice(0, LONGEST))
  const options = { enabled: q.length >= SHORTEST, placeholderData: keepPreviousData }
  const orders = useQuery(trpc.orders.list.queryOptions({ q, limit: MOST, locale }, options))
  const products = useQuery(trpc.products.list.queryOptions({ q, limit: MOST }, options))
  const customers = useQuery(trpc.customers.list.queryOptions({ q, limit: MOST }, options))
  if (!options.enabled) return { groups: [], pending: false }
  const found: [string, Command[]][] = [
    [
      t('orders'),
      (orders.data?.items ?? []).map(({ id, number, customer, total }) => ({
        id: `order-${id}`,
        label: number,
        detail: [customer.name, formatWon(total)].filter(Boolean).join(' · '),
        icon: <Receipt aria-hidden size={16} />,
        href: `/orders/${id}`,
      })),
    ],
    [
      t('products'),
      (products.data?.items ?? []).map(({ id, name, slug }) => ({
        id: `product-${id}`,
        label: name[locale],
        detail: slug,
        icon: <Package aria-hidden size={16} />,
        href: `/products/${id}`,
      })),
    ],
    [
      t('customers'),
      (customers.data?.items ?? []).map(({ id, name, email }) => ({
        id: `customer-${id}`,
        label: name,
        detail: email,
        icon: <UserRound aria-hidden size={16} />,
        href: `/customers/${id}`,
      })),
    ],
  ]
  return {
    groups: found
      .map(([label, commands]) => ({ label, commands }))
      .filter(({ commands }) => commands.length > 0),
    pending:
      orders.isFetching ||
      products.isFetching ||
      customers.isFetching ||
      q !== query.trim().slice(0, LONGEST),
  }
}
