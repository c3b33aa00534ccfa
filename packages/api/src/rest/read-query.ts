import { asSchema, type JsonSchema, typeOf } from './json-schema.ts'
import type { Field } from './read-fields.ts'

const NUMBER = /^-?\d+(\.\d+)?$/

/**
 * The fields of a query string, typed as their schemas want them. What does not look like its type stays text, and what comes
 * twice stays a list, for the input's own schema to refuse.
 */
export function readQuery(query: URLSearchParams, fields: readonly Field[]): Record<string, unknown> {
  const schemas = new Map(fields.map(({ name, schema }) => [name, schema]))
  return Object.fromEntries(
    [...new Set(query.keys())].map((name) => [name, readValues(query.getAll(name), schemas.get(name) ?? {})]),
  )
}

function readValues(texts: string[], schema: JsonSchema): unknown {
  const [first, ...more] = texts
  if (isInJson(schema)) return more.length === 0 && first !== undefined ? readJson(first) : texts
  if (typeOf(schema) !== 'array') return more.length === 0 ? readValue(first ?? '', schema) : texts
  return texts.map((text) => readValue(text, itemsOf(schema)))
}

function readValue(text: string, schema: JsonSchema): unknown {
  const type = typeOf(schema)
  if ((type === 'integer' || type === 'number') && NUMBER.test(text)) return Number(text)
  if (type === 'boolean' && (text === 'true' || text === 'false')) return text === 'true'
  return text
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

/** Whether a field is too deep for a query's own words, and comes as JSON in it. */
export const isInJson = (schema: JsonSchema): boolean =>
  typeOf(schema) === 'object' || (typeOf(schema) === 'array' && typeOf(itemsOf(schema)) === 'object')

const itemsOf = ({ items }: JsonSchema) => asSchema(items)
