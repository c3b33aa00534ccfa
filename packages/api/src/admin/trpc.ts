import { Refusal } from '@firstcome/db/domain/refusal'
import { mayActAs, type Role } from '@firstcome/db/domain/staff/role'
import { initTRPC } from '@trpc/server'
import type { z } from 'zod'
import { shapeError } from '../shape-error.ts'
import type { AdminContext } from './context.ts'

/** `needs`: the least role that may call; none: before sign-in too. */
type Meta = { needs: Role }

const t = initTRPC.context<AdminContext>().meta<Meta>().create({ isDev: false, errorFormatter: shapeError })

export const router = t.router

/** A procedure that is open before sign-in. */
export const openProcedure = <Input extends z.ZodType>(input: Input) => t.procedure.input(input)

const staffProcedure =
  (needs: Role) =>
  <Input extends z.ZodType>(input: Input) =>
    t.procedure
      .meta({ needs })
      .input(input)
      .use(async ({ ctx, next }) => {
        const staff = await ctx.call.findStaff()
        if (!staff) throw new Refusal('UNAUTHORIZED', null)
        if (!mayActAs(staff.role, needs)) throw new Refusal('FORBIDDEN', null)
        return next({ ctx: { staff } })
      })

/** A procedure for everyone who works at the desk. Its input is judged before the session. */
export const viewerProcedure = staffProcedure('viewer')

/** A procedure for those who run the shop. */
export const managerProcedure = staffProcedure('manager')

/** A procedure for owners alone. */
export const ownerProcedure = staffProcedure('owner')
