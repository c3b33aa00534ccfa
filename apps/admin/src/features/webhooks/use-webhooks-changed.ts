import { useQueryClient } from '@tanstack/react-query'
import { useTRPC } from '@/trpc/context.ts'

/** Reads again what an act on webhooks may have changed: endpoints, deliveries, replays, what waits. */
export function useWebhooksChanged() {
  const trpc = useTRPC()
  const queries = useQueryClient()
  return () =>
    Promise.all([trpc.webhooks, trpc.dashboard].map((area) => queries.invalidateQueries(area.pathFilter())))
}
