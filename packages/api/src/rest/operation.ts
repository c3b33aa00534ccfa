import type { AnyTRPCProcedure } from '@trpc/server'
import type { z } from 'zod'
import type { ShopRouter } from '../shop-router.ts'
import type { ShopReason } from './refusals.ts'

type PathOf<Record> = {
  [Key in keyof Record & string]: Record[Key] extends AnyTRPCProcedure ? Key : `${Key}.${PathOf<Record[Key]>}`
}[keyof Record & string]

/** The path of a procedure of the shop, like `orders.byId`. */
export type ShopPath = PathOf<ShopRouter['_def']['record']>

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

/**
 * A procedure as a resource. The names in its path are fields of its input; the others are in the query of a GET or DELETE, and
 * in the body of the rest.
 */
export type Operation = {
  /** What generated clients call it. */
  id: string
  procedure: ShopPath
  method: Method
  /** Below /api/v1. */
  path: `/${string}`
  summary: string
  description?: string
  /** Why it refuses, beside what its caller and its input imply. */
  refusals?: readonly ShopReason[]
  /** What it takes, where that is not the input of its procedure; and the input that this makes. */
  takes?: { fields: z.ZodType; toInput: (fields: Record<string, unknown>) => object }
  /** What each message of a stream tells. */
  tells?: z.ZodType
}

/** Operations that belong together in the document. */
export type Area = { name: string; description: string; operations: readonly Operation[] }
