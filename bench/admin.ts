import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { askDesk } from './lib/admin/ask-desk.ts'
import { checkOutBeside } from './lib/admin/check-out-beside.ts'
import { enterDesk } from './lib/admin/enter-desk.ts'
import { exportOrders } from './lib/admin/export-orders.ts'
import { type Timed, timeView } from './lib/admin/time-views.ts'
import { nameViews } from './lib/admin/views.ts'
import { describeMachine } from './lib/checkout/describe-machine.ts'
import { env, readDesk } from './lib/env.ts'
import { createCaller } from './lib/load/create-caller.ts'
import { openLedger } from './lib/load/open-ledger.ts'
import { printTable } from './lib/load/print-table.ts'

const RESULTS = join(import.meta.dirname, 'results')
const TARGET = { p95: 100, ratio: 0.8, growth: 128 }

const ledger = await openLedger(env.DATABASE_URL)
const machine = await describeMachine(ledger)
const size = await Promise.all(
  ['orders', 'products', 'users'].map(
    async (table) => `${await ledger.text(`SELECT COUNT(*) FROM ${table}`)} ${table}`,
  ),
)
await ledger.close()
console.log(`${machine}\n${size.join(', ')}\n`)

const token = await enterDesk()
const caller = createCaller(readDesk().ADMIN_API_URL, 1)
const ask = askDesk(caller, token)
const timed: Timed[] = []
for (const view of await nameViews(ask)) timed.push(...(await timeView(ask, view)))
caller.close()
printTable(
  ['view', 'rows', 'p50 ms', 'p95 ms'],
  timed.map(({ name, rows, p50, p95 }) => [name, rows, p50.toFixed(1), p95.toFixed(1)]),
)

const file = await exportOrders(token)
const growth = Math.max(...file.rss) - (file.rss[0] ?? 0)
console.log(
  `\nfile of all orders: ${file.rows} lines, ${(file.bytes / 1e6).toFixed(0)} MB in ${file.seconds.toFixed(1)} s; ` +
    `memory of its process ${file.rss[0]?.toFixed(0)} MB before, at most ${Math.max(...file.rss).toFixed(0)} MB`,
)
const beside = await checkOutBeside(token)
console.log(
  `checkouts/s, 16 buyers: ${beside.alone.toFixed(0)} alone, ${beside.together.toFixed(0)} beside the file: ${beside.ratio.toFixed(2)}×`,
)

mkdirSync(RESULTS, { recursive: true })
const { rss, ...written } = file
const report = { machine, size, timed, file: { ...written, mostMemory: Math.max(...rss) }, beside }
writeFileSync(join(RESULTS, 'admin.json'), `${JSON.stringify(report, null, 2)}\n`)
console.log('\nbench/results/admin.json')

const missed = [
  ...timed.filter(({ p95 }) => p95 > TARGET.p95).map(({ name, p95 }) => `${name}: p95 ${p95.toFixed(0)} ms`),
  ...(growth > TARGET.growth ? [`the file took ${growth.toFixed(0)} MB of memory`] : []),
  ...(beside.ratio < TARGET.ratio ? [`checkouts beside the file: ${beside.ratio.toFixed(2)}×`] : []),
]
for (const miss of missed) console.log(`MISSED  ${miss}`)
process.exit(missed.length > 0 ? 1 : 0)
