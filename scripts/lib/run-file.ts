import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Running } from './home.ts'
import { DATA } from './paths.ts'
import type { Account } from './secrets.ts'
import { writePrivate } from './write-private.ts'

/** Where a running shop can be reached; what it does not have is absent. */
export interface RunFile {
  shop?: string | undefined
  shopApi: string
  admin?: string | undefined
  adminApi?: string | undefined
  /** Makes the first owner, while there is none. */
  setupToken?: string | undefined
  databaseUrl: string
  redisUrl: string
  pids: {
    servers: number[]
    worker?: number
    web?: number
    adminServers?: number[]
    admin?: number
    mysql?: number | undefined
    redis?: number | undefined
  }
  demo?: { shopper: Account; owner: Account } | undefined
}

export const runFilePath = (dir = DATA) => join(dir, 'run.json')

/** Notes the pid of a program that was started again. */
export function noteAgain(dir: string, run: RunFile, { name, pid }: Pick<Running, 'name' | 'pid'>): void {
  if (name in run.pids) Object.assign(run.pids, { [name]: pid })
  writeRunFile(dir, run)
}

export function writeRunFile(dir: string, run: RunFile): void {
  writePrivate(runFilePath(dir), run)
}

export function readRunFile(dir = DATA): RunFile | undefined {
  return existsSync(runFilePath(dir)) ? JSON.parse(readFileSync(runFilePath(dir), 'utf8')) : undefined
}

export function removeRunFile(dir: string): void {
  rmSync(runFilePath(dir), { force: true })
}
