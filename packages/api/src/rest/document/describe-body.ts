import type { JsonSchema } from '../json-schema.ts'
import type { Field } from '../read-fields.ts'
import { exampleOf } from './example-of.ts'
import { fieldWords } from './field-words.ts'
import type { OperationObject } from './open-api.ts'

/** The body that holds these fields. Its key may be in the header instead. */
export function describeBody(
  fields: readonly Field[],
  shapes: Record<string, JsonSchema>,
): NonNullable<OperationObject['requestBody']> {
  const required = fields.filter(({ name, isRequired }) => isRequired && name !== 'idempotencyKey')
  const names = required.map(({ name }) => name)
  const schema: JsonSchema = {
    type: 'object',
    properties: Object.fromEntries(fields.map(({ name, schema }) => [name, describe(name, schema)])),
    ...(names.length > 0 && { required: names }),
    additionalProperties: false,
  }
  return {
    required: names.length > 0,
    content: { 'application/json': { schema, example: exampleOf(schema, shapes) } },
  }
}

const describe = (name: string, schema: JsonSchema): JsonSchema => {
  const words = fieldWords[name]
  return words === undefined ? schema : { ...schema, description: words }
}
