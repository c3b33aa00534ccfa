import { areas } from '../areas.ts'
import type { JsonSchema } from '../json-schema.ts'
import { describeOperation } from './describe-operation.ts'
import { keyParameter } from './describe-parameters.ts'
import { securitySchemes } from './describe-security.ts'
import { describeWebhooks } from './describe-webhooks.ts'
import { introduction } from './introduction.ts'
import type { OpenApi, Verb } from './open-api.ts'
import { refusalExamples, refusalShapes } from './refusal-shapes.ts'

type Place = {
  /** Where the shop is seen; the first is its address. */
  origins: readonly string[]
  /** The name of the session's cookie. */
  cookie: string
}

const VERBS = { GET: 'get', POST: 'post', PUT: 'put', PATCH: 'patch', DELETE: 'delete' } as const

/** The OpenAPI document of the shop, made of the procedures themselves. */
export function buildDocument({ origins, cookie }: Place): OpenApi {
  const shapes: Record<string, JsonSchema> = {}
  const paths = describePaths(shapes)
  const webhooks = describeWebhooks(shapes)
  return {
    openapi: '3.1.1',
    info: {
      title: 'Firstcome',
      version: '1',
      description: introduction,
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: origins.map((origin) => ({ url: `${origin}/api/v1`, description: 'The shop' })),
    tags: areas.map(({ name, description }) => ({ name, description })),
    paths,
    webhooks,
    components: {
      schemas: { ...inOrder(shapes), ...refusalShapes() },
      examples: refusalExamples(),
      parameters: { IdempotencyKey: keyParameter },
      securitySchemes: securitySchemes(cookie),
    },
  }
}

function describePaths(shapes: Record<string, JsonSchema>): OpenApi['paths'] {
  const paths: OpenApi['paths'] = {}
  for (const { name, operations } of areas)
    for (const operation of operations) {
      const verb: Verb = VERBS[operation.method]
      paths[operation.path] = {
        ...paths[operation.path],
        [verb]: describeOperation(operation, name, shapes),
      }
    }
  return paths
}

const inOrder = (shapes: Record<string, JsonSchema>) =>
  Object.fromEntries(Object.entries(shapes).sort(([one], [other]) => (one < other ? -1 : 1)))
