import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { writePrivate } from './write-private.ts'

/** What a demo installation makes for itself once and keeps; production brings its own. */
export interface Secrets {
  hopSecret: string
  fieldKeys: string
  blindIndexKey: string
  shopper: Account
  owner: Account
}

/** Who can sign in to the demo: a shopper at the shop, the owner at the desk. */
export interface Account {
  email: string
  password: string
}

/** The secrets of an installation folder, made at the first call, and what a newer version needs besides; those that a person set win. */
export function demoSecrets(dir: string): Secrets {
  const file = join(dir, 'secrets.json')
  const kept = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
  const made: Secrets = { ...makeSecrets(), ...kept }
  if (Object.keys(made).some((name) => !(name in kept))) writePrivate(file, made)
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
  owner,
}: Secrets): Record<string, string> {
  return {
    HOP_SECRET: hopSecret,
    FIELD_KEYS: fieldKeys,
    BLIND_INDEX_KEY: blindIndexKey,
    DEMO_SHOPPER_EMAIL: shopper.email,
    DEMO_SHOPPER_PASSWORD: shopper.password,
    DEMO_OWNER_EMAIL: owner.email,
    DEMO_OWNER_PASSWORD: owner.password,
  }
}

function makeSecrets(): Secrets {
  return {
    hopSecret: key(),
    fieldKeys: `k${randomBytes(4).toString('hex')}:${key()}`,
    blindIndexKey: key(),
    shopper: { email: 'shopper@firstcome.example', password: password() },
    owner: { email: 'owner@firstcome.example', password: password() },
  }
}

const password = () => randomBytes(12).toString('base64url')

const key = () => randomBytes(32).toString('base64')
