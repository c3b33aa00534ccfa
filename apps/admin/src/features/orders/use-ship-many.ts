import type { AdminClient, ShipRefusal } from '@firstcome/client/admin'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useKey } from '@/features/intention/use-key.ts'
import { useTRPC, useTRPCClient } from '@/trpc/context.ts'
import type { ShipLine } from './ship-sheet.ts'

/** As many as one call takes. */
const BATCH = 100

type Outcome = { shipped: string[]; refused: Map<string, ShipRefusal> }

/** Ships orders under one key until there was an answer, and tells which ones were shipped and why others were not. */
export function useShipMany(onAnswer: (outcome: Outcome) => void) {
  const trpc = useTRPC()
  const client = useTRPCClient()
  const queryClient = useQueryClient()
  const { key, renew } = useKey()
  return useMutation({
    mutationFn: (lines: readonly ShipLine[]) => shipInBatches(client, lines, key),
    onSuccess: (outcome) => {
      renew()
      onAnswer(outcome)
    },
    onSettled: () => {
      void queryClient.invalidateQueries(trpc.orders.pathFilter())
      void queryClient.invalidateQueries(trpc.dashboard.pathFilter())
    },
  })
}

async function shipInBatches(
  client: Pick<AdminClient, 'orders'>,
  lines: readonly ShipLine[],
  idempotencyKey: string,
): Promise<Outcome> {
  const outcome: Outcome = { shipped: [], refused: new Map() }
  for (let from = 0; from < lines.length; from += BATCH) {
    const shipments = lines.slice(from, from + BATCH)
    const { items } = await client.orders.shipMany.mutate({ shipments, idempotencyKey })
    for (const { id, refused } of items) {
      if (refused) outcome.refused.set(id, refused)
      else outcome.shipped.push(id)
    }
  }
  return outcome
}
