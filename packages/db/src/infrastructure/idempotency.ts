import { createHash } from 'node:crypto'
import type { Answer } from '../domain/settle.ts'
import { type Columns, insertInto, jsonRows, jsonTable } from './rows.ts'
import type { LaneTx } from './transaction.ts'

/** The caller's key within its scope: the user and the procedure. */
export type ScopedKey = { scope: string; key: string }

export const scopeOf = (userId: string, procedure: string) => `${userId}:${procedure}`
export const keyId = ({ scope, key }: ScopedKey) => `${scope} ${key}`

/** The fingerprint of a parsed input without its key: the same body has the same one. */
export function requestHash<T extends { idempotencyKey: string }>({
  idempotencyKey: _,
  ...input
}: T): string {
  return createHash('sha256').update(JSON.stringify(input)).digest('hex')
}

const keyColumns = { scope: 'ascii', key: 'ascii' } as const satisfies Columns
const findAnswers = `SELECT t.scope, t.\`key\`, t.requestHash, t.response FROM ${jsonTable(keyColumns)} j
  STRAIGHT_JOIN idempotency_keys t FORCE INDEX (PRIMARY) ON t.scope = j.scope AND t.\`key\` = j.\`key\``

/** The answers already given under these keys, by `keyId`. Read them once the caller's row is locked: before, a twin may still commit. */
export async function readAnswers(tx: LaneTx, keys: readonly ScopedKey[]): Promise<Map<string, Answer>> {
  const rows = await tx.$queryRawUnsafe<(ScopedKey & Answer)[]>(findAnswers, jsonRows(keyColumns, keys))
  return new Map(rows.map((row) => [keyId(row), { requestHash: row.requestHash, response: row.response }]))
}

/** Writes keys with their answers, last in the transaction of their effects. */
export const insertAnswers = insertInto('idempotency_keys', {
  scope: 'ascii',
  key: 'ascii',
  requestHash: 'ascii',
  response: 'text',
  createdAt: 'time',
})
