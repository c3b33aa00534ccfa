import { Agent, type IncomingMessage, request as overHttp } from 'node:http'
import { request as overHttps, Agent as SecureAgent } from 'node:https'
import { isIP, type LookupFunction, type Socket } from 'node:net'
import { callbackify } from 'node:util'
import { bare, findAddresses } from './find-addresses.ts'
import { isReachable } from './is-reachable.ts'
import { Unreachable } from './unreachable.ts'

const kept = { keepAlive: true, maxFreeSockets: 16, scheduling: 'lifo' } as const
const ways = {
  'http:': { ask: overHttp, agent: new Agent(kept) },
  'https:': { ask: overHttps, agent: new SecureAgent(kept) },
}

type Request = { url: string; headers: Record<string, string>; body: string; signal: AbortSignal }

/**
 * Posts a body and answers once the head of the answer is there. It connects to addresses that may be reached alone, whatever the
 * name leads to by now, and follows no redirect. Throws Unreachable, and whatever breaks a connection.
 */
export async function request(asked: Request): Promise<IncomingMessage> {
  const { hostname } = new URL(asked.url)
  // Nothing is looked up for a literal, so `lookup` does not judge it.
  if (isIP(bare(hostname)) > 0) await findAddresses(hostname)
  return post(asked)
}

function post(asked: Request): Promise<IncomingMessage> {
  const { promise, resolve, reject } = Promise.withResolvers<IncomingMessage>()
  const { url, headers, body, signal } = asked
  const target = new URL(url)
  const { ask, agent } = ways[target.protocol === 'https:' ? 'https:' : 'http:']
  const sent = ask(target, { method: 'POST', headers, agent, signal, lookup })
  sent.on('socket', judgeConnected)
  sent.on('response', resolve)
  sent.on('error', (error: NodeJS.ErrnoException) => {
    // A connection that was kept open may have been closed at the other end: that says nothing of the receiver.
    if (sent.reusedSocket && error.code === 'ECONNRESET') resolve(post(asked))
    else reject(signal.aborted ? signal.reason : error)
  })
  sent.on('close', () => reject(new Error('closed without an answer')))
  sent.end(body)
  return promise
}

const findByCallback = callbackify(findAddresses)

const lookup: LookupFunction = (host, { all }, done) =>
  findByCallback(host, (error, addresses) => {
    const [first] = addresses ?? []
    if (error) done(error, '')
    else if (all) done(null, addresses)
    else done(null, first?.address ?? '', first?.family)
  })

/** The last word: the address at the other end, before anything is written to it. */
function judgeConnected(socket: Socket): void {
  if (!socket.connecting) return
  socket.prependOnceListener('connect', () => {
    if (!isReachable(socket.remoteAddress ?? '')) socket.destroy(new Unreachable('private_address'))
  })
}
