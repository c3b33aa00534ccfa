import type { Actor } from '@firstcome/db/application/accounts/actor'
import type { ServiceCaller } from '@firstcome/db/application/tokens/caller'
import type { ServiceScope } from '@firstcome/db/domain/service/key'
import type { Scope } from '@firstcome/db/domain/tokens/scope'
import { initTRPC } from '@trpc/server'
import { z } from 'zod'
import { anyone, type FindCaller, inSession, service, shopper, spender } from './callers.ts'
import type { Context } from './context.ts'
import { shapeError } from './shape-error.ts'

/**
 * `findCaller`: on whose behalf a procedure acts. `who`: what kind of caller that is. `scope`: what a token or a key must have
 * been given. `shared`: all get the same answer, so a crowd that asks at once may share one.
 */
export type Meta = {
  findCaller?: FindCaller<Actor | ServiceCaller | null>
  who?: 'anyone' | 'shopper' | 'spender' | 'session' | 'service'
  scope?: Scope | ServiceScope
  shared?: true
}

const t = initTRPC.context<Context>().meta<Meta>().create({ isDev: false, errorFormatter: shapeError })

export const router = t.router

/** The input of a procedure that needs none. */
export const nothing = z.strictObject({}).nullish()

/** A procedure whose input is judged before its caller is looked for. */
const procedureOf =
  <S extends [scope?: Scope | ServiceScope], Acting extends Actor | ServiceCaller | null>(
    who: Meta['who'],
    finderOf: (...scope: S) => FindCaller<Acting>,
  ) =>
  <Input extends z.ZodType>(input: Input, ...scope: S) => {
    const findCaller = finderOf(...scope)
    return t.procedure
      .meta({ findCaller, who, scope: scope[0] })
      .input(input)
      .use(async ({ ctx, next }) => next({ ctx: { actor: await findCaller(ctx.call) } }))
  }

/** A procedure that guests may call too. A token without the scope is a guest. */
export const publicProcedure = procedureOf('anyone', anyone)

/** A public procedure whose answer depends on nothing but its input. */
export const sharedProcedure = <Input extends z.ZodType>(input: Input) =>
  publicProcedure(input).meta({ shared: true })

/** A procedure of a signed-in shopper, or of a token of theirs that has the scope. */
export const signedInProcedure = procedureOf('shopper', shopper)

/** A procedure that moves money: at most so many a minute and account. */
export const moneyProcedure = procedureOf('spender', spender)

/** A procedure of a shopper who is here themselves: no token calls it. */
export const sessionProcedure = procedureOf('session', inSession)

/** A procedure of services, by a key that has the scope: at most so many a minute and key. */
export const serviceProcedure = procedureOf('service', service)
