import { messageSchema } from '@firstcome/db/domain/webhooks/message'
import { type JsonSchema, toJsonSchema } from '../json-schema.ts'
import { exampleOf } from './example-of.ts'
import type { OpenApi, Parameter } from './open-api.ts'

const header = (name: string, description: string): Parameter => ({
  name,
  in: 'header',
  required: true,
  description,
  schema: { type: 'string' },
})

const HEADERS = [
  header('webhook-id', 'The id of the event, the same at every try: handle an id once.'),
  header('webhook-timestamp', 'When this try was made, in seconds since 1970.'),
  header('webhook-signature', '`v1,` and the HMAC-SHA256 in Base64; two of them while a secret is replaced.'),
]

/** What the shop posts to the endpoints that staff enter, by Standard Webhooks. */
export function describeWebhooks(shapes: Record<string, JsonSchema>): OpenApi['webhooks'] {
  return Object.fromEntries(
    messageSchema.options.map((message) => {
      const [type = ''] = message.shape.type.values
      const { schema, shapes: named } = toJsonSchema(message, 'output')
      Object.assign(shapes, named)
      const content = { 'application/json': { schema, example: exampleOf(schema, shapes) } }
      return [type, { post: describe(type, content) }]
    }),
  )
}

const describe = (type: string, content: { 'application/json': { schema: JsonSchema } }) => ({
  operationId: `receive${type.replaceAll(/(^|\.)(\w)/g, (_, __, letter: string) => letter.toUpperCase())}`,
  summary: type,
  parameters: HEADERS,
  requestBody: { required: true as const, content },
  responses: { '2XX': { description: 'Received. Anything else is tried again later.' } },
})
