import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { addTallies, tallyPlaywright, tallyVitest } from './tally.ts'

test("vitest's report is counted", () => {
  const path = report({ numPassedTests: 40, numFailedTests: 2, numPendingTests: 0 })
  expect(tallyVitest(path, 1)).toEqual({ passed: 40, failed: 2 })
})

test("Playwright's report is counted, a flaky test as passed", () => {
  const path = report({ stats: { expected: 7, unexpected: 1, flaky: 1, skipped: 0 } })
  expect(tallyPlaywright(path, 1)).toEqual({ passed: 8, failed: 1 })
})

test('a failure that the runner did not count is one failed', () => {
  const path = report({ numPassedTests: 40, numFailedTests: 0 })
  expect(tallyVitest(path, 1)).toEqual({ passed: 40, failed: 1 })
})

test('a runner that wrote no report has failed', () => {
  expect(tallyVitest('/nowhere/report.json', 1)).toEqual({ passed: 0, failed: 1 })
  expect(tallyPlaywright('/nowhere/report.json', 0)).toEqual({ passed: 0, failed: 1 })
})

test('tallies add up', () => {
  expect(
    addTallies([
      { passed: 1, failed: 2 },
      { passed: 3, failed: 4 },
    ]),
  ).toEqual({ passed: 4, failed: 6 })
  expect(addTallies([])).toEqual({ passed: 0, failed: 0 })
})

function report(content: unknown): string {
  const dir = mkdtempSync(join(tmpdir(), 'firstcome-tally-'))
  onTestFinished(() => rmSync(dir, { recursive: true }))
  writeFileSync(join(dir, 'report.json'), JSON.stringify(content))
  return join(dir, 'report.json')
}
