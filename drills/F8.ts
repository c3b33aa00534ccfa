import { parseArgs } from 'node:util'
import { outliveOutages } from '@firstcome/db/application/health/outlive-outages'
import { conclude } from './lib/conclude.ts'
import { relieveWorker } from './lib/relieve-worker.ts'
import { webhooks } from './lib/webhooks.ts'

const { values } = parseArgs({ options: { orders: { type: 'string', default: '3000' } }, strict: false })
const orders = Number(values.orders)

outliveOutages(() => console.log('a connection broke while it was being set up'))
await relieveWorker()
const undisturbed = await webhooks({ orders, kills: false })
const killed = await webhooks({ orders, kills: true })
conclude(`F8 · ${orders} orders through four workers to three receivers, twice`, [...undisturbed, ...killed])
