import type { Ledger } from '../../bench/lib/load/open-ledger.ts'

/** What the server has counted since it started: transactions that lost to another one, and those that were committed. */
export async function readContention(ledger: Ledger): Promise<{ reruns: number; commits: number }> {
  return {
    reruns: await ledger.figure(
      "SELECT SUM(COUNT) FROM information_schema.INNODB_METRICS WHERE NAME IN ('lock_deadlocks', 'lock_timeouts')",
    ),
    commits: await ledger.status('Com_commit'),
  }
}
