import { findRoute } from '@firstcome/api/rest/routes'
import { notFound, Refusal } from '@firstcome/db/domain/refusal'
import { TRPCError } from '@trpc/server'
import { answerError } from '../http/answer-error.ts'
import { answerProcedure } from '../http/answer-procedure.ts'
import type { Call } from '../http/call.ts'
import { isJson } from '../http/is-json.ts'
import { readBody } from '../http/read-body.ts'
import { parseInput } from '../http/wire.ts'

/** Answers what arrives below /api/v1 by the procedure behind it. */
export async function answerRest(call: Call, path: string, query: string): Promise<void> {
  call.dialect = 'rest'
  try {
    await answerRoute(call, path, query)
  } catch (error) {
    answerError(call, error)
  }
}

async function answerRoute(call: Call, path: string, query: string): Promise<void> {
  const { request, services } = call
  const found = findRoute(path)
  if (!found) throw notFound()
  call.path = `/api/v1${found.path}`
  const route = found.leaves.get(request.method ?? '')
  if (!route) {
    call.headers.push('allow', [...found.leaves.keys()].join(', '))
    throw new TRPCError({ code: 'METHOD_NOT_SUPPORTED' })
  }
  const procedure = services.api.procedures.get(route.procedure)
  if (!procedure) throw notFound()
  const input = route.readInput({
    params: found.params,
    query: new URLSearchParams(query),
    body: parseInput(await readJson(call)),
    key: request.headersDistinct['idempotency-key']?.join(', '),
  })
  await answerProcedure(call, procedure, {
    read: async () => input,
    key: () => JSON.stringify(input),
    write: (data) => data,
  })
}

/** The body of a request, which is JSON or nothing at all: nothing needs no content type. */
async function readJson({ request }: Call): Promise<string> {
  if (!hasBody(request.headers)) return ''
  if (!isJson(request)) throw new Refusal('UNSUPPORTED_MEDIA_TYPE', null)
  return readBody(request)
}

const hasBody = (headers: Call['request']['headers']) =>
  headers['transfer-encoding'] !== undefined || (headers['content-length'] ?? '0') !== '0'
