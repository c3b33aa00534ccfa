import { Refusal } from '@firstcome/db/domain/refusal'
import { initTRPC } from '@trpc/server'
import { z } from 'zod'
import type { Context } from './context.ts'
import { shapeError } from './shape-error.ts'

/** `shared`: every caller gets the same answer, so a crowd that asks at once may share one. */
export type Meta = { shared: true }

const t = initTRPC.context<Context>().meta<Meta>().create({ isDev: false, errorFormatter: shapeError })

export const router = t.router

/** The input of a procedure that needs none. */
export const nothing = z.strictObject({}).nullish()

const withWhoeverCalls = t.middleware(async ({ ctx, next }) =>
  next({ ctx: { actor: await ctx.call.findActor() } }),
)

const withShopper = t.middleware(async ({ ctx, next }) => {
  const actor = await ctx.call.findActor()
  if (!actor) throw new Refusal('UNAUTHORIZED', null)
  return next({ ctx: { actor } })
})

const withSpender = t.middleware(async ({ ctx, next }) => {
  const actor = await ctx.call.findActor()
  if (!actor) throw new Refusal('UNAUTHORIZED', null)
  ctx.call.limits.spend(actor.userId)
  return next({ ctx: { actor } })
})

/** A procedure that guests may call too. Its input is judged before the session. */
export const publicProcedure = <Input extends z.ZodType>(input: Input) =>
  t.procedure.input(input).use(withWhoeverCalls)

/** A public procedure whose answer depends on nothing but its input. */
export const sharedProcedure = <Input extends z.ZodType>(input: Input) =>
  publicProcedure(input).meta({ shared: true })

/** A procedure of a signed-in shopper. Its input is judged before the session. */
export const signedInProcedure = <Input extends z.ZodType>(input: Input) =>
  t.procedure.input(input).use(withShopper)

/** A procedure that moves money: at most so many a minute and account. */
export const moneyProcedure = <Input extends z.ZodType>(input: Input) =>
  t.procedure.input(input).use(withSpender)
