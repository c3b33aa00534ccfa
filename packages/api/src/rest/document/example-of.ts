import { asSchema, type JsonSchema, typeOf } from '../json-schema.ts'
import { FIELD_EXAMPLES, FORMAT_EXAMPLES } from './example-values.ts'

/** A value that fits a schema, for a reader to see what it looks like. */
export function exampleOf(schema: JsonSchema, shapes: Record<string, JsonSchema>, name?: string): unknown {
  const named = name === undefined ? undefined : FIELD_EXAMPLES[name]
  const of = (part: JsonSchema, under?: string) => exampleOf(part, shapes, under)
  if (named === null && isNullable(schema)) return null
  if (schema.const !== undefined) return schema.const
  if (schema.enum) return schema.enum.find((value) => value === named) ?? schema.default ?? schema.enum[0]
  if (schema.$ref) return named ?? of(shapes[schema.$ref.split('/').at(-1) ?? ''] ?? {}, name)
  const choice = schema.oneOf?.[0] ?? schema.anyOf?.[0]
  if (choice) return of(choice, name)
  if (typeOf(schema) === 'object') return objectOf(schema, of)
  if (named !== undefined && named !== null && isListOf(named, schema)) return named
  if (typeOf(schema) === 'array') return [of(asSchema(schema.items))]
  if (schema.format && schema.format in FORMAT_EXAMPLES) return FORMAT_EXAMPLES[schema.format]
  return plain(schema)
}

function objectOf(
  { properties = {}, additionalProperties }: JsonSchema,
  of: (part: JsonSchema, under?: string) => unknown,
): object {
  if (typeof additionalProperties === 'object') return { Size: 'M' }
  return Object.fromEntries(
    Object.entries(properties).map(([name, part]) => [name, of(asSchema(part), name)]),
  )
}

/** False for a list of other things than the schema's; one name may mean texts here and objects there. */
const isListOf = (value: unknown, { items }: JsonSchema) =>
  !Array.isArray(value) || value.every((one) => typeof one === typeOf(asSchema(items)))

const isNullable = ({ anyOf = [], type }: JsonSchema) =>
  [type].flat().some((one) => one === 'null') || anyOf.some((one) => asSchema(one).type === 'null')

function plain(schema: JsonSchema): unknown {
  const type = typeOf(schema)
  if (schema.default !== undefined) return schema.default
  if (type === 'integer' || type === 'number') return schema.minimum ?? 0
  if (type === 'boolean') return true
  return type === 'null' ? null : 'text'
}
