'use client'

import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'

const keepMs = 10 * 60_000
/** A Date header tells whole seconds: on average half of one has passed. */
const halfSecondMs = 500

/** The shop's time in ms, second by second, whatever this device's clock is set to; null until the shop has told it. */
export function useShopTime(): number | null {
  const { data: ahead } = useQuery({ queryKey: ['shop-time'], queryFn: readAhead, staleTime: keepMs })
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

/** How far the shop's clock is ahead of this device's, in ms. */
async function readAhead(): Promise<number> {
  const asked = Date.now()
  const answer = await fetch('/api/trpc/auth.me', { cache: 'no-store' })
  const heard = Date.now()
  // A body that nobody reads would keep its connection from other calls.
  await answer.arrayBuffer()
  const told = Date.parse(answer.headers.get('date') ?? '')
  return Number.isNaN(told) ? 0 : told + halfSecondMs - (asked + heard) / 2
}
