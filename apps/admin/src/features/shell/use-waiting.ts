'use client'

import { useQuery } from '@tanstack/react-query'
import { useTRPC } from '@/trpc/context.ts'
import type { DeskPage } from './pages.ts'

const EVERY_MS = 20_000

/** How many wait on each page for somebody to act. */
export function useWaiting(): Partial<Record<DeskPage['key'], string>> {
  const trpc = useTRPC()
  const { data } = useQuery(
    trpc.dashboard.todo.queryOptions(undefined, { refetchInterval: EVERY_MS, refetchOnWindowFocus: true }),
  )
  if (!data) return {}
  return {
    orders: written(data.toShip),
    returns: written(data.returns),
    webhooks: written(data.deadLetters),
    books: written({ count: data.brokenPromises, more: false }),
  }
}

const written = ({ count, more }: { count: number; more: boolean }) =>
  count === 0 ? undefined : `${count.toLocaleString('ko-KR')}${more ? '+' : ''}`
