import type { Described } from './rest-contract.ts'
import type { TestShop } from './start-test-shop.ts'

export type RestRequest = {
  params?: Record<string, string>
  query?: Record<string, string>
  body?: unknown
  headers?: Record<string, string>
}

/** Calls an operation as the document has it. */
export async function callRest(shop: TestShop, { verb, path }: Described, request: RestRequest) {
  const { params = {}, query, body, headers = {} } = request
  const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name] ?? ''))
  const {
    status,
    headers: answered,
    text,
  } = await shop.send({
    method: verb.toUpperCase(),
    path: `/api/v1${filled}${query ? `?${new URLSearchParams(query).toString()}` : ''}`,
    headers: { ...(body !== undefined && JSON_BODY(body)), ...headers },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
  const type = answered['content-type'] ?? ''
  return { status, headers: answered, type, body: type === 'application/json' ? JSON.parse(text) : text }
}

const JSON_BODY = (body: unknown) => ({
  'content-type': 'application/json',
  'content-length': String(Buffer.byteLength(JSON.stringify(body))),
})
