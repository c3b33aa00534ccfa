import { shopRouter } from '@firstcome/api/shop-router'
import { serviceScopeSchema } from '@firstcome/db/domain/service/key'
import { type Scope, scopeSchema } from '@firstcome/db/domain/tokens/scope'
import { claim, newCampaign } from '@firstcome/db/testing/claim'
import { everyRow } from '@firstcome/db/testing/every-row'
import { newServiceKey, newToken } from '@firstcome/db/testing/new-token'
import { newSignedInShopper } from '@firstcome/db/testing/sign-in'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { z } from 'zod'
import type { Answer } from '../testing/send.ts'
import { shopSamples } from '../testing/shop-samples.ts'
import { bearer, startTestShop } from '../testing/start-test-shop.ts'

vi.mock('../../../../packages/db/src/infrastructure/env.ts', async (original) =>
  (await import('@firstcome/db/testing/own-database')).onOwnDatabase(original),
)

/** Who may call what: everyone, a shopper's own sessions alone, a token with a scope besides, or the key of a service. */
const OPEN_TO: Record<string, 'everyone' | 'sessions' | Scope | { key: 'orders:read' | 'events:read' }> = {
  'account.get': 'account:read',
  'account.update': 'sessions',
  'account.changePassword': 'sessions',
  'account.export': 'sessions',
  'account.erase': 'sessions',
  'account.addresses.list': 'account:read',
  'account.addresses.save': 'sessions',
  'account.addresses.remove': 'sessions',
  'account.addresses.setDefault': 'sessions',
  'account.sessions.list': 'sessions',
  'account.sessions.revoke': 'sessions',
  'account.tokens.list': 'sessions',
  'account.tokens.create': 'sessions',
  'account.tokens.revoke': 'sessions',
  'auth.signUp': 'everyone',
  'auth.signIn': 'everyone',
  'auth.signOut': 'sessions',
  'auth.requestReset': 'everyone',
  'auth.reset': 'everyone',
  'auth.me': 'everyone',
  'cart.get': 'orders:write',
  'cart.set': 'orders:write',
  'cart.merge': 'orders:write',
  'cart.clear': 'orders:write',
  'catalog.list': 'everyone',
  'catalog.product': 'everyone',
  'catalog.categories': 'everyone',
  'catalog.facets': 'everyone',
  'catalog.popular': 'everyone',
  'checkout.terms': 'everyone',
  'checkout.quote': 'orders:write',
  'checkout.submit': 'orders:write',
  'coupons.campaigns': 'everyone',
  'coupons.claim': 'coupons:claim',
  'coupons.mine': 'coupons:read',
  'live.stock': 'everyone',
  'live.coupon': 'everyone',
  'notifications.list': 'notifications',
  'notifications.markRead': 'notifications',
  'orders.list': 'orders:read',
  'orders.byId': 'orders:read',
  'orders.place': 'orders:write',
  'orders.pay': 'orders:write',
  'orders.cancel': 'orders:write',
  'orders.refundPreview': 'orders:read',
  'orders.refund': 'orders:write',
  'payments.list': 'orders:read',
  'points.balance': 'wallet:read',
  'points.charge': 'wallet:charge',
  'points.entries': 'wallet:read',
  'returns.request': 'orders:write',
  'returns.list': 'orders:read',
  'service.orders.list': { key: 'orders:read' },
  'service.orders.byId': { key: 'orders:read' },
  'service.events.list': { key: 'events:read' },
  'stockWatches.mine': 'notifications',
  'stockWatches.add': 'notifications',
  'stockWatches.remove': 'notifications',
}

const procedureSchema = z.object({
  type: z.enum(['query', 'mutation', 'subscription']),
  inputs: z.tuple([z.instanceof(z.ZodType)]),
})
const isProcedure = (entry: [string, unknown]): entry is [string, { _def: unknown }] =>
  typeof entry[1] === 'function'

/** Every procedure of the shop, as its router has it. */
const procedures = Object.entries<unknown>(shopRouter._def.procedures)
  .filter(isProcedure)
  .map(([path, { _def }]) => ({ path, ...procedureSchema.parse(_def) }))

type Procedure = Pick<(typeof procedures)[number], 'path' | 'type'>
type Bearer = { token: string } | null

/** Limits that no test reaches. */
const PLENTY = {
  signUps: 1_000,
  resetsByAddress: 1_000,
  resetsByAccount: 1_000,
  failuresByAddress: 1_000,
  failuresByAccount: 1_000,
  exportsByAccount: 1_000,
  moneyCalls: 1_000,
  serviceCalls: 1_000,
}
let shop: Awaited<ReturnType<typeof startTestShop>>
beforeEach(async () => {
  shop = await startTestShop({ limits: PLENTY })
})

const call = ({ path, type }: Procedure, by: Bearer): Promise<Answer> =>
  (type === 'mutation' ? shop.mutate : shop.query)(path, shopSamples[path], by ? bearer(by) : {})

/** One of each kind of caller, and whether a procedure is open to them. */
async function callers(path: string) {
  const open = OPEN_TO[path]
  const shopper = await newSignedInShopper()
  const scope = scopeSchema.safeParse(open).data
  const key = typeof open === 'object' ? open.key : null
  const others = scopeSchema.options.filter((one) => one !== scope)
  const otherKeys = serviceScopeSchema.options.filter((one) => one !== key)
  const everyone = open === 'everyone'
  const one = (name: string, by: Bearer, isOpen: boolean) => ({ name, by, isOpen })
  const all = [
    one('nobody', null, everyone),
    one('a session', shopper, key === null),
    one('a token with every scope', await newToken(shopper), everyone || scope !== undefined),
    one('a token with every other scope', await newToken(shopper, others), everyone),
    one('a token without a scope', await newToken(shopper, []), everyone),
    one('a key with every scope', await newServiceKey(), everyone || key !== null),
    one('a key with every other scope', await newServiceKey(otherKeys), everyone),
  ]
  if (scope) all.push(one('a token with its scope alone', await newToken(shopper, [scope]), true))
  if (key) all.push(one('a key with its scope alone', await newServiceKey([key]), true))
  return all
}

it('knows who may call each procedure, and has a sample of each, which parses', () => {
  const paths = procedures.map(({ path }) => path).toSorted()
  expect(Object.keys(OPEN_TO).toSorted()).toEqual(paths)
  expect(Object.keys(shopSamples).toSorted()).toEqual(paths)
  for (const { path, inputs } of procedures)
    expect(inputs[0].safeParse(shopSamples[path]).error?.issues, path).toBeUndefined()
})

describe.each(procedures)('$path', (procedure) => {
  it('is refused to who may not call it, and then changes nothing', async () => {
    const refused = (await callers(procedure.path)).filter(({ isOpen }) => !isOpen)
    const before = await everyRow()
    for (const { name, by } of refused) {
      const { status, reason, details } = await call(procedure, by)
      const expected = by ? [403, 'FORBIDDEN', null] : [401, 'UNAUTHORIZED', null]
      expect([name, status, reason, details]).toEqual([name, ...expected])
    }
    expect(await everyRow()).toEqual(before)
  })

  it('is open to who may', async () => {
    for (const { name, by, isOpen } of await callers(procedure.path)) {
      if (!isOpen) continue
      const { reason } = await call(procedure, by)
      const wrong = procedure.path === 'auth.signIn' ? [] : ['UNAUTHORIZED']
      expect([...wrong, 'FORBIDDEN', 'INTERNAL', 'RATE_LIMITED', 'BUSY'], name).not.toContain(reason)
    }
  })
})

it('takes a token without the scope for a guest where guests may call', async () => {
  const shopper = await newSignedInShopper()
  const couponId = await newCampaign()
  await claim(shopper, couponId)
  const claimed = async (by: Bearer) => {
    const { data } = await shop.query('coupons.campaigns', undefined, by ? bearer(by) : {})
    const { items } = z
      .object({ items: z.array(z.object({ id: z.string(), claimed: z.boolean().nullable() })) })
      .parse(data)
    return items.find(({ id }) => id === couponId)?.claimed
  }
  const me = async (by: Bearer) => (await shop.query('auth.me', undefined, by ? bearer(by) : {})).data
  const [reads, does] = [
    await newToken(shopper, ['coupons:read', 'account:read']),
    await newToken(shopper, ['orders:write']),
  ]
  expect([await claimed(shopper), await claimed(reads), await claimed(does), await claimed(null)]).toEqual([
    true,
    true,
    null,
    null,
  ])
  expect([await me(reads), await me(does), await me(await newServiceKey())]).toEqual([
    expect.objectContaining({ id: shopper.userId }),
    null,
    null,
  ])
})

it('refuses in a batch what it refuses alone', async () => {
  const token = await newToken(await newSignedInShopper(), ['wallet:read'])
  const { text } = await shop.query('points.balance,account.get?batch=1', undefined, bearer(token))
  expect(JSON.parse(text)).toMatchObject([
    { result: { data: { balance: 0 } } },
    { error: { data: { reason: 'FORBIDDEN' } } },
  ])
})

it('refuses what is no token, on public procedures too', async () => {
  const { token } = await newToken(await newSignedInShopper())
  const forged = `${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`
  for (const authorization of [`Bearer ${forged}`, `Bearer ${token}x`, 'Bearer fcp_', 'Bearer fck_'])
    expect(await shop.query('catalog.list', undefined, { authorization })).toMatchObject({
      status: 401,
      reason: 'UNAUTHORIZED',
    })
})
