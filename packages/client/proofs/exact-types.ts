import type { createShopClient, isShopError, Order, ShopError } from '@firstcome/client'
import type { Message } from '@firstcome/client/webhooks'

/** Proofs that the client's types are exact: a field that became `any`, or went missing, does not compile. */

type Exactly<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false

type Shop = ReturnType<typeof createShopClient>
type Answer<Call extends (...input: never[]) => Promise<unknown>> = Awaited<ReturnType<Call>>
type Input<Call extends (...input: never[]) => Promise<unknown>> = Parameters<Call>[0]

type Submitted = Answer<Shop['checkout']['submit']['mutate']>['order']
type Paid = Extract<Message, { type: 'order.paid' }>
type Charge = Input<Shop['points']['charge']['mutate']>

export const proofs: [
  Exactly<Submitted, Order>,
  Exactly<
    Submitted['status'],
    'pending_payment' | 'paid' | 'shipped' | 'delivered' | 'cancelled' | 'expired'
  >,
  Exactly<Submitted['lines'][number]['quantity'], number>,
  Exactly<Submitted['lines'][number]['options'], Record<string, string>>,
  Exactly<Submitted['tracking'], { carrier: string; number: string } | null>,
  Exactly<Charge, { amount: number; idempotencyKey: string }>,
  Exactly<Answer<Shop['auth']['me']['query']>, { id: string; email: string; name: string } | null>,
  Exactly<Answer<Shop['catalog']['list']['query']>['nextCursor'], string | null>,
  Exactly<Answer<Shop['catalog']['product']['query']>['variants'][number]['sku'], string>,
  Exactly<
    ShopError<'INSUFFICIENT_POINTS'>['data']['details'],
    { balance: number; required: number; shortfall: number }
  >,
  Exactly<ShopError<'CART_EMPTY'>['data']['details'], null>,
  Exactly<ReturnType<typeof isShopError>, boolean>,
  Exactly<Paid['subject']['kind'], 'order' | 'wallet' | 'coupon'>,
  Exactly<Paid['data']['lines'][number]['quantity'], number>,
] = [true, true, true, true, true, true, true, true, true, true, true, true, true, true]
