import { conclude } from './lib/conclude.ts'
import { pileUp } from './lib/pile-up.ts'
import { startServer } from './lib/start-server.ts'

const { api, stop } = await startServer(1)
const findings = await pileUp({ api, callers: 500, seconds: 10 })
await stop()
conclude('F11 · 500 callers at once, one process with 16 connections', findings)
