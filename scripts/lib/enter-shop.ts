import { DATA } from './paths.ts'
import { Refusal } from './refusal.ts'
import { readRunFile } from './run-file.ts'
import { demoSecrets, secretsEnv } from './secrets.ts'
import { readSettings } from './settings.ts'

const USUAL_ORIGIN = 'http://localhost:3000'

/**
 * Makes the settings of the demo shop this process's own: of the running one, or of DATABASE_URL. The shop's modules read
 * them when they are imported, so import those later. Refuses in production with `refusal`.
 */
export function enterShop(refusal: string): void {
  const settings = readSettings()
  const run = readRunFile()
  const databaseUrl = settings.DATABASE_URL ?? run?.databaseUrl
  const production = settings.SHOP_ENV === 'production' || (run && !settings.DATABASE_URL && !run.demo)
  if (production) throw new Refusal(refusal)
  if (!databaseUrl) throw new Refusal('No shop is running here: run npm start, or set DATABASE_URL.')
  Object.assign(process.env, process.env.FIELD_KEYS ? {} : secretsEnv(demoSecrets(DATA)), {
    SHOP_ENV: settings.SHOP_ENV,
    DATABASE_URL: databaseUrl,
    REDIS_URL: settings.REDIS_URL ?? run?.redisUrl,
    SHOP_ORIGINS: settings.SHOP_ORIGINS ?? run?.shop ?? USUAL_ORIGIN,
  })
}
