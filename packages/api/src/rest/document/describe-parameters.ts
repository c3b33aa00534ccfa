import { idempotencyKeySchema } from '@firstcome/db/domain/fields'
import { toJsonSchema } from '../json-schema.ts'
import type { Field } from '../read-fields.ts'
import { isInJson } from '../read-query.ts'
import { fieldWords } from './field-words.ts'
import type { Parameter, Reference } from './open-api.ts'

/** The header that may stand for the field `idempotencyKey`. */
export const keyParameter: Parameter = {
  name: 'Idempotency-Key',
  in: 'header',
  required: false,
  description:
    'Chosen once for each intention: the same key and body get the first answer again, however often they are sent. Or in the body, as `idempotencyKey`; one of the two is needed.',
  schema: toJsonSchema(idempotencyKeySchema, 'input').schema,
}

/** The fields of path and query, and the header of those that take a key. */
export function describeParameters(fields: readonly Field[]): (Parameter | Reference)[] {
  const takesKey = fields.some(({ name }) => name === 'idempotencyKey')
  return [
    ...fields.flatMap(({ name, place, isRequired, schema }): Parameter[] => {
      if (place === 'body') return []
      const description = fieldWords[name]
      const shape = isInJson(schema) ? { content: { 'application/json': { schema } } } : { schema }
      return [{ name, in: place, required: isRequired, ...(description && { description }), ...shape }]
    }),
    ...(takesKey ? [{ $ref: '#/components/parameters/IdempotencyKey' }] : []),
  ]
}
