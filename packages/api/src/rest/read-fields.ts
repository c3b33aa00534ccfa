import { asSchema, type JsonSchema, toJsonSchema } from './json-schema.ts'
import type { Operation } from './operation.ts'
import { readProcedure } from './read-procedure.ts'

/** One field of what an operation takes. */
export type Field = {
  name: string
  place: 'path' | 'query' | 'body'
  isRequired: boolean
  schema: JsonSchema
}

const METHODS_WITH_BODY = new Set(['POST', 'PUT', 'PATCH'])

/** The name of a part of a path that stands for a field, as `id` of `{id}`. */
export const fieldOf = (segment: string): string | null => /^\{(\w+)\}$/.exec(segment)?.[1] ?? null

/** The fields of an operation, each in its place, and the shapes with names that they refer to. */
export function readFields({ procedure, method, path, takes }: Operation) {
  const { schema, shapes } = toJsonSchema(takes?.fields ?? readProcedure(procedure).input, 'input')
  const { properties = {}, required = [] } = objectIn(schema)
  const inPath = new Set(path.split('/').map(fieldOf))
  const elsewhere = METHODS_WITH_BODY.has(method) ? 'body' : 'query'
  const fields = Object.entries(properties).map(([name, property]): Field => {
    const place = inPath.has(name) ? 'path' : elsewhere
    const isRequired = place === 'path' || required.includes(name)
    return { name, place, isRequired, schema: asSchema(property) }
  })
  return { fields, shapes }
}

/** The object itself of an input that may also be left out. */
const objectIn = (schema: JsonSchema): JsonSchema =>
  schema.anyOf?.find(({ type }) => type === 'object') ?? schema
