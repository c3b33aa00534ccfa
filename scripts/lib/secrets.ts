import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { writePrivate } from './write-private.ts'

/** What a demo installation makes for itself once and keeps; production brings its own. */
export interface Secrets {
  hopSecret: string
  fieldKeys: string
  blindIndexKey: string
  shopper: { email: string; password: string }
}

/** The secrets of an installation folder, made at the first call; those that a person set win. */
export function demoSecrets(dir: string): Secrets {
  const file = join(dir, 'secrets.json')
  if (!existsSync(file)) writePrivate(file, makeSecrets())
  const made: Secrets = JSON.parse(readFileSync(file, 'utf8'))
  return {
    ...made,
    hopSecret: process.env.HOP_SECRET || made.hopSecret,
    fieldKeys: process.env.FIELD_KEYS || made.fieldKeys,
    blindIndexKey: process.env.BLIND_INDEX_KEY || made.blindIndexKey,
  }
}

/** The settings by which the programs of the shop receive them. */
export function secretsEnv({
  hopSecret,
  fieldKeys,
  blindIndexKey,
  shopper,
}: Secrets): Record<string, string> {
  return {
    HOP_SECRET: hopSecret,
    FIELD_KEYS: fieldKeys,
    BLIND_INDEX_KEY: blindIndexKey,
    DEMO_SHOPPER_EMAIL: shopper.email,
    DEMO_SHOPPER_PASSWORD: shopper.password,
  }
}

function makeSecrets(): Secrets {
  return {
    hopSecret: key(),
    fieldKeys: `k${randomBytes(4).toString('hex')}:${key()}`,
    blindIndexKey: key(),
    shopper: { email: 'shopper@firstcome.example', password: randomBytes(12).toString('base64url') },
  }
}

const key = () => randomBytes(32).toString('base64')
