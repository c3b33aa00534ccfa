'use client'

import { useSession } from '@/features/session/use-session.ts'
import { putGuestLine } from './guest-cart.ts'
import type { ShownLine } from './shown-line.ts'
import { useSetServerLine } from './use-set-server-line.ts'

/** Sets a line's quantity in the cart of whoever is here; 0 takes it out. `failed` holds until the next try. */
export function useSetLine() {
  const { signedIn } = useSession()
  const server = useSetServerLine()
  const setLine = (line: ShownLine, quantity: number) =>
    signedIn ? server.mutate({ line, quantity }) : putGuestLine(guestLine(line, quantity))
  return { setLine, failed: server.isError }
}

function guestLine(line: ShownLine, quantity: number) {
  const { variantId, productId, slug, name, image, options, unitPrice, stock } = line
  return { variantId, quantity, snapshot: { productId, slug, name, image, options, unitPrice, stock } }
}
