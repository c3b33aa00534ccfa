import { type AnyTRPCProcedure, TRPCError } from '@trpc/server'
import { z } from 'zod'

/** Runs a procedure for a call, given its input as it came. */
type Run = (call: object, rawInput: unknown, signal?: AbortSignal) => Promise<unknown>

const step = <Given>() => z.custom<(given: Given) => unknown>((value) => typeof value === 'function')

/** The four steps that `trpc.ts` gives a procedure, as tRPC keeps them: its input, its caller, its resolver, its output. */
const stepsSchema = z.object({
  middlewares: z.array(z.unknown()).length(4),
  inputs: z.tuple([z.instanceof(z.ZodType)]),
  meta: z.object({ findCaller: step<object>() }),
  resolver: step<{ ctx: object; input: unknown }>(),
  output: z.instanceof(z.ZodType),
})

/**
 * How to run a procedure. One of four known steps takes them one after another: tRPC's chain, which copies all that is known
 * about a call at each, costs more than the steps themselves. One with others, like a subscription, goes through the chain.
 */
export function runOf(path: string, procedure: AnyTRPCProcedure): Run {
  const { data: steps } = stepsSchema.safeParse(procedure._def)
  return steps ? takeSteps(steps) : goThroughChain(path, procedure)
}

function takeSteps({ inputs: [schema], meta, resolver, output }: z.infer<typeof stepsSchema>): Run {
  return async (call, rawInput) => {
    const { data: input, error } = schema.safeParse(rawInput)
    if (error) throw new TRPCError({ code: 'BAD_REQUEST', cause: error })
    const actor = await meta.findCaller(call)
    return output.parse(await resolver({ ctx: { call, actor }, input }))
  }
}

function goThroughChain(path: string, procedure: AnyTRPCProcedure): Run {
  const { type } = procedure._def
  return (call, rawInput, signal) =>
    procedure({ path, type, getRawInput: async () => rawInput, ctx: { call }, signal, batchIndex: 0 })
}
