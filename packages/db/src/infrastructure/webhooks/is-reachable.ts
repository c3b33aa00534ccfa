import ipaddr from 'ipaddr.js'
import { env } from '../env.ts'

/** Whether a webhook may go to this IP address: public unicast ones, and in a demo that asks for it this machine's own. */
export function isReachable(address: string): boolean {
  if (!ipaddr.isValid(address)) return false
  const range = ipaddr.process(address).range()
  return range === 'unicast' || (range === 'loopback' && env.WEBHOOK_ALLOW_LOOPBACK)
}
