import { printTable } from '../../bench/lib/load/print-table.ts'
import type { Finding } from './finding.ts'

/** Prints what a drill found, says PASS or FAILED, and ends the program. */
export function conclude(title: string, findings: readonly Finding[]): never {
  console.log(`\n${title}\n`)
  const rows = findings.map(({ name, found, wanted, ok }) => [ok ? '✓' : '✗', name, found, wanted])
  printTable(['', '', 'found', 'wanted'], rows)
  const passed = findings.every(({ ok }) => ok)
  console.log(passed ? '\nPASS' : '\nFAILED')
  process.exit(passed ? 0 : 1)
}
