import type { RequestListener } from 'node:http'
import { notFound } from '@firstcome/db/domain/refusal'
import { answerError } from './answer-error.ts'
import { answerLive, answerReady } from './answer-health.ts'
import { answerTrpc } from './answer-trpc.ts'
import type { Call, Services } from './call.ts'
import { leave } from './leave.ts'
import { openCall } from './open-call.ts'
import { serveMedia } from './serve-media.ts'

const TRPC = '/api/trpc/'
const REST = '/api/v1'
const MEDIA = '/media/'

/** Routes the requests of the process. */
export function createListener(services: Services): RequestListener {
  return (request, response) => {
    const call = openCall(services, request, response)
    const url = request.url ?? ''
    const mark = url.indexOf('?')
    const path = mark < 0 ? url : url.slice(0, mark)
    call.path = path
    if (request.method === 'OPTIONS') return answerOptions(call)
    const query = mark < 0 ? '' : url.slice(mark + 1)
    if (path.startsWith(TRPC)) return void answerTrpc(call, path.slice(TRPC.length), query)
    const { answerRest } = services.api
    if (answerRest && path.startsWith(`${REST}/`))
      return void answerRest(call, path.slice(REST.length), query)
    if (path.startsWith(MEDIA)) return void serveMedia(call, path.slice(MEDIA.length))
    const route = services.api.routes.get(path)
    if (route) return void route(call)
    if (path === '/health/live') return answerLive(call)
    if (path === '/health/ready') return void answerReady(call)
    answerError(call, notFound())
  }
}

function answerOptions(call: Call): void {
  call.response
    .writeHead(204, [...call.headers, 'allow', 'GET, POST, PUT, PATCH, DELETE, OPTIONS', ...leave(call)])
    .end()
}
