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

/** Reads vitest's JSON report. @param code the runner's exit code: a failure that it did not count is one failed. */
export function tallyVitest(report: string, code: number): Tally {
  const parsed = vitestReport.safeParse(read(report))
  return settle(code, { passed: parsed.data?.numPassedTests ?? 0, failed: parsed.data?.numFailedTests ?? 0 })
}

/** Reads Playwright's JSON report. @param code the runner's exit code: a failure that it did not count is one failed. */
export function tallyPlaywright(report: string, code: number): Tally {
  const {
    expected = 0,
    unexpected = 0,
    flaky = 0,
  } = playwrightReport.safeParse(read(report)).data?.stats ?? {}
  return settle(code, { passed: expected + flaky, failed: unexpected })
}

export function addTallies(tallies: Tally[]): Tally {
  return tallies.reduce(
    (sum, { passed, failed }) => ({ passed: sum.passed + passed, failed: sum.failed + failed }),
    {
      passed: 0,
      failed: 0,
    },
  )
}

function settle(code: number, { passed, failed }: Tally): Tally {
  return { passed, failed: code !== 0 && failed === 0 ? 1 : failed }
}

function read(report: string): unknown {
  return existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : undefined
}
