import { ERRORS } from '../../errors.ts'
import type { Operation } from '../operation.ts'
import type { Field } from '../read-fields.ts'
import type { readProcedure } from '../read-procedure.ts'
import type { ShopReason } from '../refusals.ts'
import type { ResponseObject } from './open-api.ts'
import { schemaNameOf } from './refusal-shapes.ts'

type Procedure = ReturnType<typeof readProcedure>

const RETRY_AFTER = {
  'Retry-After': { description: 'In how many seconds to try again.', schema: { type: 'integer' } },
} as const

/** Every reason for which an operation may refuse: its own, and those of its caller, its input and the machine. */
export function reasonsOf(
  { refusals = [] }: Operation,
  { type, who, isShared }: Procedure,
  fields: readonly Field[],
): ShopReason[] {
  const reasons = new Set<ShopReason>(['INVALID_INPUT', 'UNAUTHORIZED'])
  if (who !== 'anyone' || (type === 'mutation' && !isShared)) reasons.add('FORBIDDEN')
  for (const reason of refusals) reasons.add(reason)
  if (fields.some(({ place }) => place === 'body'))
    reasons.add('PAYLOAD_TOO_LARGE').add('UNSUPPORTED_MEDIA_TYPE')
  if (who === 'spender' || who === 'service') reasons.add('RATE_LIMITED')
  return [...reasons.add('INTERNAL').add('BUSY')]
}

/** The answers that refuse, one for each status. */
export function describeRefusals(reasons: readonly ShopReason[]): Record<string, ResponseObject> {
  const byStatus = Map.groupBy(reasons, (reason) => String(ERRORS[reason].httpStatus))
  const sorted = [...byStatus].sort(([one], [other]) => Number(one) - Number(other))
  return Object.fromEntries(sorted.map(([status, alike]) => [status, describe(alike)]))
}

function describe(reasons: ShopReason[]): ResponseObject {
  const refs = reasons.map((reason) => ({ $ref: `#/components/schemas/${schemaNameOf(reason)}` }))
  const [first = {}] = refs
  const examples = reasons.map((reason) => [reason, { $ref: `#/components/examples/${reason}` }])
  return {
    description: reasons.map((reason) => `${reason}: ${ERRORS[reason].message}`).join('\n\n'),
    ...(reasons.some((reason) => reason === 'RATE_LIMITED' || reason === 'BUSY') && { headers: RETRY_AFTER }),
    content: {
      'application/json': {
        schema: refs.length > 1 ? { oneOf: refs } : first,
        examples: Object.fromEntries(examples),
      },
    },
  }
}
