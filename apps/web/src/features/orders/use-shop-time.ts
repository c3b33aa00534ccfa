'use client'

import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { shopAhead } from '../product/shop-ahead.ts'

const keepMs = 10 * 60_000
/** A Date header tells whole seconds: on average half of one has passed. */
const halfSecondMs = 500

/** The shop's time in ms, second by second, whatever this device's clock is set to; null until the shop has told it, or when nobody needs it. */
export function useShopTime({ enabled = true } = {}): number | null {
  const { data: ahead } = useQuery({
    queryKey: ['shop-time'],
    queryFn: readAhead,
    staleTime: keepMs,
    enabled,
  })
  const [now, setNow] = useState<number | null>(null)
  useEffect(() => {
    if (ahead === undefined) return
    let timer: ReturnType<typeof setTimeout>
    // At the full second of the shop: what opens then opens here at once.
    const tick = () => {
      const time = Date.now() + ahead
      setNow(time)
      timer = setTimeout(tick, 1_000 - (Math.floor(time) % 1_000))
    }
    tick()
    return () => clearTimeout(timer)
  }, [ahead])
  return now
}

/** How far the shop's clock is ahead of this device's, in ms; asked for only where the document did not tell. */
async function readAhead(): Promise<number> {
  const told = shopAhead()
  if (told !== null) return told
  const asked = Date.now()
  const answer = await fetch('/api/trpc/auth.me', { cache: 'no-store' })
  const heard = Date.now()
  // A body that nobody reads would keep its connection from other calls.
  await answer.arrayBuffer()
  const date = Date.parse(answer.headers.get('date') ?? '')
  return Number.isNaN(date) ? 0 : date + halfSecondMs - (asked + heard) / 2
}
