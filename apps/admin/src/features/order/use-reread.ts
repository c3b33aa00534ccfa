import { useQueryClient } from '@tanstack/react-query'
import { useTRPC } from '@/trpc/context.ts'

/** Reads again what an act on an order may have changed: orders, returns, what waits. */
export function useReread() {
  const trpc = useTRPC()
  const queryClient = useQueryClient()
  return () =>
    Promise.all(
      [trpc.orders, trpc.returns, trpc.dashboard].map((area) =>
        queryClient.invalidateQueries(area.pathFilter()),
      ),
    )
}
