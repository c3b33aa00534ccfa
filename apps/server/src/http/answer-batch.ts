import { explainError } from '@firstcome/api/explain-error'
import { nodeHTTPRequestHandler } from '@trpc/server/adapters/node-http'
import type { Call } from './call.ts'
import { leave } from './leave.ts'
import { retryAfter } from './retry-after.ts'

const MAX_BATCH = 10

/** Several calls in one request, by tRPC's adapter. `body` is undefined for reads. */
export async function answerBatch(call: Call, path: string, body: string | undefined): Promise<void> {
  const { request, response } = call
  const { api } = call.services
  const headers = [...call.headers, 'cache-control', 'private, no-store', ...leave(call)]
  for (let index = 0; index < headers.length; index += 2)
    response.setHeader(headers[index] ?? '', headers[index + 1] ?? '')
  // One JSON document, also for callers that would rather have a stream: a stream could not set a cookie any more.
  request.headers['trpc-accept'] = 'application/json'

  await nodeHTTPRequestHandler({
    router: api.router,
    req: Object.assign(request, { body }),
    res: response,
    path,
    maxBatchSize: MAX_BATCH,
    createContext: async () => api.open(call).context,
    onError: ({ error }) => {
      call.failure ??= { reason: explainError(error).reason, cause: error.cause }
    },
    responseMeta: ({ errors }) => {
      const [name, seconds] = errors.flatMap((error) => retryAfter(explainError(error).details))
      return name && seconds ? { headers: new Headers([[name, seconds]]) } : {}
    },
  })
}
