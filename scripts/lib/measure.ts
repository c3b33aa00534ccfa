import { existsSync, globSync } from 'node:fs'
import { basename, join } from 'node:path'
import { readServers } from './arguments.ts'
import { runCommand } from './command.ts'
import type { Home } from './home.ts'
import { ROOT } from './paths.ts'
import { freePort } from './ports.ts'
import { runToEnd } from './program.ts'
import { Refusal } from './refusal.ts'
import { runFilePath } from './run-file.ts'
import { step } from './say.ts'
import { demoSecrets } from './secrets.ts'
import { openShop } from './shop/open-shop.ts'
import { apiEnv } from './shop/shop-env.ts'
import { privateHome, removeHome } from './test/private-home.ts'
import { openTestDatabases } from './test/test-databases.ts'

interface Measure {
  kind: 'bench' | 'drill'
  /** Where its programs are: <folder>/<name>.ts. */
  folder: string
  /** API processes unless --servers says otherwise. */
  servers: number
}

/** Runs <folder>/<name>.ts against a shop API of its own: real databases, real processes, gone afterwards. */
export async function measure({ kind, folder, servers }: Measure): Promise<never> {
  const dir = await privateHome(kind)
  const work = async (home: Home) => {
    const [name = '', ...args] = process.argv.slice(2)
    const program = join(folder, `${name}.ts`)
    if (!existsSync(join(ROOT, program)))
      throw new Refusal(`npm run ${kind} -- <name>; there is ${names(folder)}.`)

    const databases = await step('Starting MySQL and Redis', () => openTestDatabases(home))
    const plan = {
      ...databases,
      mode: 'demo' as const,
      secrets: demoSecrets(home.dir),
      servers: readServers(args, servers),
      apiPort: await freePort(),
    }
    const { shopApi } = await openShop(home, plan)
    const env = { ...apiEnv(home, plan), SHOP_API_URL: shopApi, RUN_FILE: runFilePath(home.dir) }
    return runToEnd(home, { name, command: process.execPath, args: [program, ...args], env, aloud: true })
  }
  return runCommand({ dir, taken: () => '', stoppedCode: 130, work, tidy: () => removeHome(dir) })
}

function names(folder: string): string {
  return globSync('*.ts', { cwd: join(ROOT, folder) })
    .filter((file) => !file.endsWith('.test.ts'))
    .map((file) => basename(file, '.ts'))
    .sort()
    .join(', ')
}
