import type { ShopRouter } from '@firstcome/client'
import type { Message } from '@firstcome/client/webhooks'
import type { inferRouterInputs, inferRouterOutputs } from '@trpc/server'

/** Proof that nothing which comes in or goes out is `any`: where something is, its path stands in the error. */

type IsAny<T> = 0 extends 1 & T ? true : false
type Plain = string | number | boolean | bigint | symbol | null | undefined

type AnyIn<T, Path extends string> =
  IsAny<T> extends true
    ? Path
    : T extends Plain
      ? never
      : T extends readonly (infer Item)[]
        ? AnyIn<Item, `${Path}[]`>
        : T extends object
          ? { [Key in keyof T & string]: AnyIn<T[Key], `${Path}.${Key}`> }[keyof T & string]
          : never

type Nothing<T extends never> = T

export type Proofs = [
  Nothing<AnyIn<inferRouterInputs<ShopRouter>, 'input'>>,
  Nothing<AnyIn<inferRouterOutputs<ShopRouter>, 'output'>>,
  Nothing<AnyIn<Message, 'message'>>,
]

/** That it would be found. */
export const found: AnyIn<{ a: { b: ReturnType<typeof JSON.parse>[] }[] }, 'here'> = 'here.a[].b[]'
