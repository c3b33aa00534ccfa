import type { AdminClient } from '@firstcome/client/admin'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useLocale } from 'next-intl'
import { useTRPC, useTRPCClient } from '@/trpc/context.ts'
import type { Outputs } from '@/trpc/outputs.ts'
import type { OrderFilter } from './order-filter.ts'

const PAGE = 50
/** How often a page that came back short is gone on with before what was found is shown. */
const ROUNDS = 25

type Page = Outputs['orders']['list']
type Input = OrderFilter & { cursor?: string; locale: 'ko' | 'en' }

/** A page of orders. Of a rare filter the desk answers with what it found in its share of the orders: this goes on by itself. */
export function useOrderList(filter: OrderFilter, cursor: string | undefined) {
  const trpc = useTRPC()
  const client = useTRPCClient()
  const input: Input = { ...filter, cursor, locale: useLocale() }
  return useQuery({
    queryKey: trpc.orders.list.queryKey({ ...input, limit: PAGE }),
    queryFn: ({ signal }) => fillPage(client, input, signal),
    placeholderData: keepPreviousData,
  })
}

async function fillPage(
  client: Pick<AdminClient, 'orders'>,
  input: Input,
  signal: AbortSignal,
): Promise<Page> {
  let page = await client.orders.list.query({ ...input, limit: PAGE }, { signal })
  for (let round = 1; page.nextCursor && page.items.length < PAGE && round < ROUNDS; round += 1) {
    const limit = PAGE - page.items.length
    const more = await client.orders.list.query({ ...input, limit, cursor: page.nextCursor }, { signal })
    page = { items: [...page.items, ...more.items], nextCursor: more.nextCursor }
  }
  return page
}
