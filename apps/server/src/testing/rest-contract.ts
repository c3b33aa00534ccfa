import { buildDocument } from '@firstcome/api/rest/document/build-document'
import type { OpenApi, OperationObject } from '@firstcome/api/rest/document/open-api'
import type { JsonSchema } from '@firstcome/api/rest/json-schema'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'

export type Described = { verb: string; path: string; operation: OperationObject }

/** The document of a shop in tests. */
export const document: OpenApi = buildDocument({ origins: ['http://localhost:3000'], cookie: 'fc_shop' })

/** Its operations, by the ids that it gives them. */
export const described: ReadonlyMap<string, Described> = new Map(
  Object.entries(document.paths).flatMap(([path, verbs]) =>
    Object.entries(verbs).map(([verb, operation]) => [operation.operationId, { verb, path, operation }]),
  ),
)

const ajv = new Ajv2020({ strict: false, allErrors: true })
addFormats.default(ajv)

const checks = new WeakMap<JsonSchema, ValidateFunction>()

function checkOf(schema: JsonSchema): ValidateFunction {
  const check = checks.get(schema) ?? ajv.compile({ ...schema, components: document.components })
  checks.set(schema, check)
  return check
}

/** What is wrong with a value by a schema of the document; nothing when it fits. */
export function problemsOf(schema: JsonSchema, value: unknown): string[] {
  const check = checkOf(schema)
  return check(value) ? [] : (check.errors ?? []).map((error) => `${error.instancePath} ${error.message}`)
}

/** What is wrong with an answer by its operation: its status, its type, its content. */
export function problemsOfAnswer(
  { operation }: Described,
  { status, type, body }: { status: number; type: string; body: unknown },
): string[] {
  const content = operation.responses[status]?.content
  if (!content) return [`the status ${status} is not described`]
  const media = content[type]
  return media ? problemsOf(media.schema, body) : [`the type ${type} is not described`]
}
