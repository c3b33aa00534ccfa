import { Refusal, type RefusalDetails } from '@firstcome/db/domain/refusal'
import type { Operation } from './operation.ts'
import type { Field } from './read-fields.ts'
import { readQuery } from './read-query.ts'

export type Sent = {
  /** The fields in the path. */
  params: Record<string, string>
  query: URLSearchParams
  /** What the body says, undefined for an empty one. */
  body: unknown
  /** The Idempotency-Key header. */
  key: string | undefined
}

type Issue = RefusalDetails['INVALID_INPUT']['issues'][number]

const KEY = 'idempotencyKey'

/**
 * The input of an operation's procedure, gathered from where a request has it. Refuses with INVALID_INPUT what is in the wrong
 * place, and two keys that differ; whether the fields fit, the procedure judges.
 */
export function readInput({ takes }: Operation, fields: readonly Field[], sent: Sent): unknown {
  const inBody = bodyOf(sent.body)
  const inQuery = readQuery(sent.query, fields)
  assertPlaces(fields, 'body', inBody)
  assertPlaces(fields, 'query', inQuery)
  const input = { ...inQuery, ...inBody, ...sent.params, ...keyOf(fields, inBody, sent.key) }
  return takes ? takes.toInput(input) : input
}

function bodyOf(body: unknown): Record<string, unknown> {
  if (body === undefined) return {}
  if (typeof body !== 'object' || body === null || Array.isArray(body)) throw refuse([[], 'invalid_type'])
  return { ...body }
}

/** A field has one place: what comes elsewhere is as unknown as what does not exist. */
function assertPlaces(fields: readonly Field[], place: Field['place'], given: object): void {
  const known = new Set(fields.filter((field) => field.place === place).map(({ name }) => name))
  const unknown = Object.keys(given).filter((name) => !known.has(name))
  if (unknown.length > 0)
    throw refuse(...unknown.map((name): [string[], string] => [[name], 'unrecognized_keys']))
}

/** The key may come in the header, in the body, or the same in both; where no key is taken, the header says nothing. */
function keyOf(fields: readonly Field[], body: Record<string, unknown>, key: string | undefined): object {
  if (key === undefined || !fields.some(({ name }) => name === KEY)) return {}
  if (KEY in body && body[KEY] !== key) throw refuse([[KEY], 'other_than_header'])
  return { [KEY]: key }
}

const refuse = (...issues: [Issue['path'], string][]) =>
  new Refusal('INVALID_INPUT', { issues: issues.map(([path, code]) => ({ path, code })) })
