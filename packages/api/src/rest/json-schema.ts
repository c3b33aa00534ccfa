import { z } from 'zod'
import { shapeNames } from './shape-names.ts'

/** A JSON Schema of 2020-12, which is that of OpenAPI 3.1. */
export type JsonSchema = z.core.JSONSchema.BaseSchema

const COMPONENTS = '#/components/schemas/'
/** Formats that say all that their long patterns say. */
const SPEAKING_FORMATS = new Set<unknown>(['uuid', 'date-time', 'email'])

/** A schema as JSON Schema, and the shapes with names that it refers to. `io`: what a caller sends, or what the shop answers. */
export function toJsonSchema(
  schema: z.ZodType,
  io: 'input' | 'output',
): { schema: JsonSchema; shapes: Record<string, JsonSchema> } {
  const { properties, $defs } = z.toJSONSchema(z.object({ it: schema }), {
    io,
    metadata: shapeNames[io],
    unrepresentable: 'throw',
    override: ({ jsonSchema }) => speakPlainly(jsonSchema),
  })
  return pointToComponents({ schema: asSchema(properties?.it), shapes: $defs ?? {} })
}

/** A part of a schema as a schema. One that is missing, or anything at all, asks for nothing. */
export const asSchema = (part: unknown): JsonSchema => (isSchema(part) ? part : {})
const isSchema = (part: unknown): part is JsonSchema =>
  typeof part === 'object' && part !== null && !Array.isArray(part)

/** The type of a schema, the first one of several. */
export const typeOf = ({ type }: JsonSchema): string | undefined => [type].flat()[0]

/** Leaves out what every whole number and every id says again. */
function speakPlainly(schema: JsonSchema): void {
  if (SPEAKING_FORMATS.has(schema.format)) delete schema.pattern
  if (schema.minimum === Number.MIN_SAFE_INTEGER) delete schema.minimum
  if (schema.maximum === Number.MAX_SAFE_INTEGER) delete schema.maximum
  delete schema.propertyNames
}

/** The same with references as OpenAPI has them. */
function pointToComponents<T>(value: T): T {
  return JSON.parse(JSON.stringify(value), (key, part: unknown) => {
    if (key !== '$ref' || typeof part !== 'string') return part
    return part.replace('#/$defs/', COMPONENTS)
  })
}
