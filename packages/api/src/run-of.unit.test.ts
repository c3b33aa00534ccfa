import { Refusal } from '@firstcome/db/domain/refusal'
import { TRPCError } from '@trpc/server'
import { expect, it } from 'vitest'
import { ZodError, z } from 'zod'
import type { CallContext } from './context.ts'
import { runOf } from './run-of.ts'
import { moneyProcedure, publicProcedure } from './trpc.ts'

const input = z.strictObject({ amount: z.int() })
const output = z.object({ userId: z.string(), amount: z.int() })
const actor = { userId: 'user-1', sessionId: 'session-1' }

const callBy = (caller: typeof actor | null) => {
  const spent: string[] = []
  const call: Partial<CallContext> = {
    findCaller: async () => caller,
    limits: {
      signUp: async () => {},
      reset: async () => {},
      password: (_, attempt) => attempt(),
      export: async () => {},
      spend: (userId) => void spent.push(userId),
      serve: () => {},
    },
  }
  return { call, spent }
}

const charge = moneyProcedure(input, 'wallet:charge')
  .output(output)
  .mutation(({ ctx, input: { amount } }) => ({ userId: ctx.actor.userId, amount }))
const run = runOf('points.charge', charge)

it('judges the input, finds the caller, resolves and judges the output', async () => {
  const { call, spent } = callBy(actor)
  expect(await run(call, { amount: 5_000 })).toEqual({ userId: 'user-1', amount: 5_000 })
  expect(spent).toEqual(['user-1'])
})

it('judges the input before it looks for a caller, who is refused as such, not as an error of tRPC', async () => {
  const { call, spent } = callBy(null)
  const unfit = await run(call, { amount: 'all' }).catch((error: unknown) => error)
  expect(unfit).toBeInstanceOf(TRPCError)
  expect(unfit).toMatchObject({ code: 'BAD_REQUEST', cause: expect.any(ZodError) })
  await expect(run(call, { amount: 5_000 })).rejects.toBeInstanceOf(Refusal)
  expect(spent).toEqual([])
})

it('tells nobody of an output that does not fit', async () => {
  const misfit = publicProcedure(input)
    .output(z.object({ amount: z.int().max(10) }))
    .query(({ input: { amount } }) => ({ amount }))
  await expect(runOf('misfit', misfit)(callBy(actor).call, { amount: 11 })).rejects.toBeInstanceOf(ZodError)
})

it('leaves a procedure with a step of its own to tRPC, which takes that step too', async () => {
  const taken: string[] = []
  const longer = publicProcedure(input)
    .use(({ next, path }) => {
      taken.push(path)
      return next()
    })
    .output(z.object({ amount: z.int() }))
    .query(({ input: { amount } }) => ({ amount }))
  expect(await runOf('longer', longer)(callBy(null).call, { amount: 1 })).toEqual({ amount: 1 })
  expect(taken).toEqual(['longer'])
})
