import { cpus, loadavg } from 'node:os'
import type { Ledger } from '../load/open-ledger.ts'

/** On what, and beside how much other work, a run was made. */
export async function describeMachine(ledger: Ledger): Promise<string> {
  const [core] = cpus()
  const server = await ledger.text('SELECT VERSION()')
  const load = loadavg()[0]?.toFixed(1)
  return `${new Date().toISOString().slice(0, 16)}Z · ${cpus().length} × ${core?.model.trim()} · Node ${process.versions.node} · ${server} · load before ${load}`
}
