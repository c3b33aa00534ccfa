'use client'

import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { ChevronLeft, ChevronRight } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Link } from '@/address/link.tsx'
import { useAddress } from '@/address/use-address.ts'
import { orderFilterOf } from '@/features/orders/order-filter.ts'
import { useTRPC } from '@/trpc/context.ts'
import { withinList } from './within-list.ts'

/** The orders before and after this one in the list that led here: its filter and sort are still in the address. */
export function Neighbours({ id }: { id: string }) {
  const t = useTranslations('order.neighbours')
  const trpc = useTRPC()
  const { read } = useAddress()
  const { data } = useQuery(
    trpc.orders.neighbours.queryOptions(
      { id, ...orderFilterOf(read) },
      { placeholderData: keepPreviousData, staleTime: 60_000 },
    ),
  )
  return (
    <nav aria-label={t('label')} className="-mr-1.5 flex max-sm:hidden">
      <Step to={data?.previous ?? null} label={t('previous')}>
        <ChevronLeft aria-hidden size={16} />
      </Step>
      <Step to={data?.next ?? null} label={t('next')}>
        <ChevronRight aria-hidden size={16} />
      </Step>
    </nav>
  )
}

const box = 'inline-grid size-(--control-sm) place-items-center rounded-sm'

function Step(props: { to: { id: string; number: string } | null; label: string; children: ReactNode }) {
  const { to, label, children } = props
  const { here } = useAddress()
  if (!to)
    return (
      <span aria-hidden className={`${box} text-hairline`}>
        {children}
      </span>
    )
  const words = `${label} ${to.number}`
  return (
    <Link
      href={withinList(`/orders/${to.id}`, here)}
      aria-label={words}
      title={words}
      className={`${box} text-muted transition-colors hover:bg-sunken hover:text-ink`}
    >
      {children}
    </Link>
  )
}
