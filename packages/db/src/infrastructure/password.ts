import { hash, verify } from '@node-rs/argon2'
import { createGate } from './gate.ts'

/** argon2id at OWASP's minimum (Password Storage Cheat Sheet): 19 MiB, two passes, one thread. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/** A hash of the same cost that no password has: who is unknown waits as long as who is wrong. */
const NOBODYS_HASH = `$argon2id$v=19$m=${COST.memoryCost},t=${COST.timeCost},p=${COST.parallelism}$${'A'.repeat(22)}$${'A'.repeat(43)}`

/** A hash takes a core for 30 ms. Two at a time leave the rest of the process to checkouts. */
const gate = createGate({ places: 2, maxWaiting: 128, maxWaitMs: 1_500 })

/** The same password typed on any keyboard (NIST SP 800-63B §3.1.1.2). */
const normal = (password: string) => password.normalize('NFKC')

/** Hashes a password for storage. Refuses with BUSY when too many sign in at once. */
export const hashPassword = (password: string): Promise<string> => gate(() => hash(normal(password), COST))

/** Whether a password is the one behind a hash; without a hash it takes as long and is never. */
export const verifyPassword = (stored: string | null, password: string): Promise<boolean> =>
  gate(() => verify(stored?.startsWith('$argon2') ? stored : NOBODYS_HASH, normal(password)))
