import { z } from 'zod'
import { shopRouter } from '../shop-router.ts'
import type { Meta } from '../trpc.ts'
import type { ShopPath } from './operation.ts'

const definedSchema = z.custom<{ _def: unknown }>((value) => typeof value === 'function' && '_def' in value)

const definitionSchema = z.object({
  type: z.enum(['query', 'mutation', 'subscription']),
  inputs: z.tuple([z.instanceof(z.ZodType)]),
  output: z.instanceof(z.ZodType).optional(),
  meta: z.custom<Meta>((meta) => typeof meta === 'object' && meta !== null),
})

const procedures = new Map(Object.entries<unknown>(shopRouter._def.procedures))

/** What a procedure of the shop takes and answers, and who may call it. */
export function readProcedure(path: ShopPath) {
  const { type, inputs, output, meta } = definitionSchema.parse(
    definedSchema.parse(procedures.get(path))._def,
  )
  const { who = 'anyone', scope = null, shared = false } = meta
  return { type, input: inputs[0], output: output ?? null, who, scope, isShared: shared }
}
