import { notFound } from '@firstcome/db/domain/refusal'
import { TRPCError } from '@trpc/server'
import { answerProcedure } from './answer-procedure.ts'
import type { Call } from './call.ts'
import { readBody } from './read-body.ts'
import { inResult, parseInput } from './wire.ts'

const METHODS = { query: 'GET', mutation: 'POST', subscription: 'GET' } as const

/**
 * One call without tRPC's adapter, whose conversion to Request and Response costs three times the call itself: parse,
 * context, call, write. What it answers is, byte for byte, what the adapter puts into a batch of one.
 */
export async function answerPlainCall(call: Call, path: string, input: string | null): Promise<void> {
  const procedure = call.services.api.procedures.get(path)
  if (!procedure) throw notFound()
  const { type } = procedure
  if (call.request.method !== METHODS[type]) throw new TRPCError({ code: 'METHOD_NOT_SUPPORTED' })
  const text = async () => (type === 'mutation' ? readBody(call.request) : input)
  await answerProcedure(call, procedure, {
    read: async () => parseInput(await text()),
    key: () => input,
    write: inResult,
  })
}
