import { z } from 'zod'
import { ERRORS } from '../../errors.ts'
import { type JsonSchema, toJsonSchema } from '../json-schema.ts'
import { refusals, type ShopReason } from '../refusals.ts'

const reasons = Object.keys(refusals).filter((reason): reason is ShopReason => reason in refusals)
const REQUEST_ID = '0b6f3f0e-6d57-4c5b-9a55-0a4f0c3f7a11'

/** The name of a refusal's shape, as `OutOfStock`. */
export const schemaNameOf = (reason: ShopReason): string =>
  reason
    .split('_')
    .map((word) => `${word[0]}${word.slice(1).toLowerCase()}`)
    .join('')

/** The shape of each refusal. */
export const refusalShapes = (): Record<string, JsonSchema> =>
  Object.fromEntries(reasons.map((reason) => [schemaNameOf(reason), shapeOf(reason)]))

/** Each refusal as it looks. */
export const refusalExamples = () =>
  Object.fromEntries(
    reasons.map((reason) => {
      const { message } = ERRORS[reason]
      const error = { reason, message, details: refusals[reason].example, requestId: REQUEST_ID }
      return [reason, { summary: message, value: { error } }]
    }),
  )

function shapeOf(reason: ShopReason): JsonSchema {
  const error = z.object({
    reason: z.literal(reason),
    message: z.string(),
    details: refusals[reason].schema,
    requestId: z.string(),
  })
  return { description: ERRORS[reason].message, ...toJsonSchema(z.object({ error }), 'output').schema }
}
