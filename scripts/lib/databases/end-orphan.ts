import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { identify } from '../identity.ts'
import { terminate } from '../terminate.ts'

/** How long a database may take to write everything down, in milliseconds. */
export const DATABASE_GRACE = 30_000

/** Ends a server that still runs on our data without our knowing; its own command line proves that it does. */
export async function endOrphan(pidFile: string, data: string): Promise<void> {
  if (!existsSync(pidFile)) return
  const orphan = identify(Number(readFileSync(pidFile, 'utf8')))
  if (orphan && commandLine(orphan.pid).includes(`--datadir=${data}`)) await terminate(orphan, DATABASE_GRACE)
}

function commandLine(pid: number): string[] {
  if (process.platform === 'linux') return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0')
  return execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' })
    .trim()
    .split(' ')
}
