import { existsSync, readFileSync } from 'node:fs'
import { z } from 'zod'

/** What a runner counted. */
export interface Tally {
  passed: number
  failed: number
}

const vitestReport = z.object({ numPassedTests: z.number(), numFailedTests: z.number() })
const playwrightReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
})

/** Reads vitest's JSON report. @param code the runner's exit code */
export function tallyVitest(report: string, code: number): Tally {
  const { data } = vitestReport.safeParse(read(report))
  return settle(code, data && { passed: data.numPassedTests, failed: data.numFailedTests })
}

/** Reads Playwright's JSON report; a flaky test has passed. @param code the runner's exit code */
export function tallyPlaywright(report: string, code: number): Tally {
  const stats = playwrightReport.safeParse(read(report)).data?.stats
  return settle(code, stats && { passed: stats.expected + stats.flaky, failed: stats.unexpected })
}

export function addTallies(tallies: Tally[]): Tally {
  const passed = tallies.reduce((sum, tally) => sum + tally.passed, 0)
  const failed = tallies.reduce((sum, tally) => sum + tally.failed, 0)
  return { passed, failed }
}

/** A failure that the runner did not count, or a report that it did not write, is one failed. */
function settle(code: number, tally: Tally | undefined): Tally {
  if (!tally) return { passed: 0, failed: 1 }
  return { ...tally, failed: code !== 0 && tally.failed === 0 ? 1 : tally.failed }
}

function read(report: string): unknown {
  return existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : undefined
}
