import { shopRouter } from '@firstcome/api/shop-router'
import { notFound } from '@firstcome/db/domain/refusal'
import { type AnyTRPCProcedure, TRPCError } from '@trpc/server'
import { answerJson } from './answer-json.ts'
import { answerStream } from './answer-stream.ts'
import type { Call } from './call.ts'
import { createContext } from './create-context.ts'
import { readBody } from './read-body.ts'
import { shareReads } from './share-reads.ts'

const isProcedure = (entry: [string, unknown]): entry is [string, AnyTRPCProcedure] =>
  typeof entry[1] === 'function'
const procedures = new Map(Object.entries<unknown>(shopRouter._def.procedures).filter(isProcedure))
const NOBODY = { call: { findActor: async () => null } }
const METHODS = { query: 'GET', mutation: 'POST', subscription: 'GET' } as const

/**
 * One call without tRPC's adapter, whose conversion to Request and Response costs three times the call itself: parse,
 * context, call, write. What it answers is, byte for byte, what the adapter puts into a batch of one.
 */
export async function answerPlainCall(call: Call, path: string, input: string | null): Promise<void> {
  const procedure = procedures.get(path)
  if (!procedure) throw notFound()
  const { type } = procedure._def
  if (call.request.method !== METHODS[type]) throw new TRPCError({ code: 'METHOD_NOT_SUPPORTED' })

  if (isShared(procedure)) {
    const answer = await shareAnswer({ path, input })
    // Its session opens nothing here, but one that is not accepted is refused as everywhere.
    await createContext(call).call.findActor()
    return answerJson(call, 200, answer)
  }
  const text = type === 'mutation' ? await readBody(call.request) : input
  const run = (signal?: AbortSignal) =>
    procedure({
      path,
      type,
      getRawInput: async () => parseInput(text),
      ctx: createContext(call),
      signal,
      batchIndex: 0,
    })
  if (type === 'subscription') return answerStream(call, run)
  const data: unknown = await run()
  answerJson(call, 200, JSON.stringify({ result: { data } }))
}

const isShared = ({ _def: { meta } }: AnyTRPCProcedure) =>
  typeof meta === 'object' && meta !== null && 'shared' in meta

/** What everyone is told alike, asked on behalf of nobody and written once for all who ask at the same moment. */
const shareAnswer = shareReads(async ({ path, input }: { path: string; input: string | null }) => {
  const data: unknown = await procedures.get(path)?.({
    path,
    type: 'query',
    getRawInput: async () => parseInput(input),
    ctx: NOBODY,
    signal: undefined,
    batchIndex: 0,
  })
  return JSON.stringify({ result: { data } })
})

/** No text is no input; it is parsed when the procedure asks for it, as the adapter does. */
function parseInput(text: string | null): unknown {
  if (!text) return undefined
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new TRPCError({ code: 'BAD_REQUEST', cause })
  }
}
