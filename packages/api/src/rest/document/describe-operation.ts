import { type JsonSchema, toJsonSchema } from '../json-schema.ts'
import type { Operation } from '../operation.ts'
import { type Field, readFields } from '../read-fields.ts'
import { readProcedure } from '../read-procedure.ts'
import { describeBody } from './describe-body.ts'
import { describeParameters } from './describe-parameters.ts'
import { describeRefusals, reasonsOf } from './describe-refusals.ts'
import { describeSecurity } from './describe-security.ts'
import { exampleOf } from './example-of.ts'
import type { OperationObject, ResponseObject } from './open-api.ts'

type Shapes = Record<string, JsonSchema>

/** An operation as the document has it. The shapes with names that it refers to are added to `shapes`. */
export function describeOperation(operation: Operation, tag: string, shapes: Shapes): OperationObject {
  const procedure = readProcedure(operation.procedure)
  const { fields, shapes: sent } = readFields(operation)
  Object.assign(shapes, sent)
  const { id, summary, description } = operation
  return {
    operationId: id,
    tags: [tag],
    summary,
    ...(description && { description }),
    security: describeSecurity(procedure),
    parameters: describeParameters(fields),
    ...bodyOf(fields, shapes),
    responses: {
      200: describeAnswer(operation, procedure, shapes),
      ...describeRefusals(reasonsOf(operation, procedure, fields)),
    },
  }
}

function bodyOf(fields: readonly Field[], shapes: Shapes): Pick<OperationObject, 'requestBody'> {
  const inBody = fields.filter(({ place }) => place === 'body')
  return inBody.length > 0 ? { requestBody: describeBody(inBody, shapes) } : {}
}

function describeAnswer(
  { tells }: Operation,
  { output }: ReturnType<typeof readProcedure>,
  shapes: Shapes,
): ResponseObject {
  const answered = tells ?? output
  if (!answered) throw new Error('An operation answers something.')
  const { schema, shapes: named } = toJsonSchema(answered, 'output')
  Object.assign(shapes, named)
  if (tells)
    return {
      description: 'Each message of the stream is JSON of this shape.',
      content: { 'text/event-stream': { schema } },
    }
  const example = exampleOf(schema, shapes)
  return { description: 'Done.', content: { 'application/json': { schema, example } } }
}
