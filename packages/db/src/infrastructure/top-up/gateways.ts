import { createHash } from 'node:crypto'
import { env } from '../env.ts'
import type { TopUpGateway } from './gateway.ts'

/** Approves everything at once and moves no money. Refused in production. */
const demoGateway: TopUpGateway = {
  authorise: async ({ reference }) => ({
    gateway: 'demo',
    authorisation: `demo_${createHash('sha256').update(reference).digest('base64url')}`,
  }),
  confirm: async () => {},
  refund: async () => {},
}

/** The gateway of this installation. Production names a real one: there is none in the box, so it does not start. */
export function topUpGateway(): TopUpGateway {
  if (env.SHOP_ENV === 'production')
    throw new Error('The demo top-up gateway is refused in production; connect a real one.')
  return demoGateway
}
