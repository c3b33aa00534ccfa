import { randomUUID } from 'node:crypto'
import { requestReset } from '@firstcome/db/application/accounts/request-reset'
import { saveAddress } from '@firstcome/db/application/accounts/save-address'
import { tellOfEvents } from '@firstcome/db/application/notifications/tell-of-events'
import { catchUp } from '@firstcome/db/testing/catch-up'
import { buyOne, place } from '@firstcome/db/testing/checkout'
import { newCampaign } from '@firstcome/db/testing/claim'
import { issueCoupon } from '@firstcome/db/testing/issue-coupon'
import { newServiceKey, newToken } from '@firstcome/db/testing/new-token'
import { resetTokenOf } from '@firstcome/db/testing/reset-token'
import { newProduct, newShopper, testAddress } from '@firstcome/db/testing/rows'
import { ship } from '@firstcome/db/testing/ship'
import { newAccount, newSignedInShopper, openTestSession } from '@firstcome/db/testing/sign-in'
import { expect, it } from 'vitest'
import { callRest, type RestRequest } from '../testing/call-rest.ts'
import { type Described, described, problemsOfAnswer } from '../testing/rest-contract.ts'
import { bearer, startTestShop, type TestShop } from '../testing/start-test-shop.ts'

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

const isStream = ({ operation }: Described) =>
  'text/event-stream' in (operation.responses[200]?.content ?? {})

const describedAs = (id: string): Described => {
  const found = described.get(id)
  if (!found) throw new Error(`no operation is called ${id}`)
  return found
}

/** The first state that a stream tells, as an answer. */
async function firstOf(shop: TestShop, { path }: Described, { params = {} }: RestRequest) {
  const leaving = new AbortController()
  const filled = path.replace(/\{(\w+)\}/, (_, name: string) => params[name] ?? '')
  const answer = await fetch(`${shop.origin}/api/v1${filled}`, { signal: leaving.signal })
  const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader()
  let text = ''
  for (;;) {
    const { value, done = true } = (await reader?.read()) ?? {}
    text += value ?? ''
    const told = /\n\n\ndata: (.+)\n/.exec(text)?.[1]
    if (!told && !done) continue
    leaving.abort()
    const type = answer.headers.get('content-type') ?? ''
    return { status: answer.status, type, body: JSON.parse(told ?? 'null') }
  }
}

it('answers every operation of the document as the document says', async () => {
  const shop = await startTestShop({ limits: PLENTY })
  const samples = await restSamples()
  expect(Object.keys(samples).sort()).toEqual([...described.keys()].sort())
  for (const [id, request] of Object.entries(samples)) {
    const operation = describedAs(id)
    const call = isStream(operation) ? firstOf : callRest
    const answer = await call(shop, operation, request)
    expect([id, answer.status, problemsOfAnswer(operation, answer)]).toEqual([id, 200, []])
  }
})

it('refuses a token that is none and a field that nobody knows, as the document says', async () => {
  const shop = await startTestShop({ limits: PLENTY })
  for (const [id, request] of Object.entries(await restSamples())) {
    const operation = describedAs(id)
    const headers = { ...request.headers, authorization: 'Bearer of nothing' }
    const unauthorized = await callRest(shop, operation, { ...request, headers })
    expect([id, unauthorized.status, problemsOfAnswer(operation, unauthorized)]).toEqual([id, 401, []])
    const query = { ...request.query, unheard: '1' }
    const invalid = await callRest(shop, operation, { ...request, query })
    expect([id, invalid.status, problemsOfAnswer(operation, invalid)]).toEqual([id, 400, []])
    expect(invalid.body).toMatchObject({
      error: { details: { issues: [{ path: ['unheard'], code: 'unrecognized_keys' }] } },
    })
  }
})

/** One request for each operation, each of which succeeds, in this order. */
async function restSamples(): Promise<Record<string, RestRequest>> {
  const product = await newProduct({ variants: [{ stock: 100 }] })
  const campaign = await newCampaign()
  return {
    ...ofGuests(product, campaign),
    ...(await ofAccounts()),
    ...(await ofShoppers(product, campaign)),
    ...(await ofServices(product)),
  }
}

type Product = Awaited<ReturnType<typeof newProduct>>

const ofGuests = ({ id, slug }: Product, couponId: string): Record<string, RestRequest> => ({
  listProducts: { query: { limit: '2', inStock: 'true', minPrice: '0', sort: 'price-asc', locale: 'en' } },
  listPopularProducts: { query: { window: 'week' } },
  getProduct: { params: { idOrSlug: slug }, query: { locale: 'en' } },
  listCategories: {},
  listFacets: {},
  watchStock: { params: { productId: id } },
  watchCoupon: { params: { couponId } },
  getTerms: {},
  listCampaigns: {},
})

async function ofAccounts(): Promise<Record<string, RestRequest>> {
  const { email, password, actor, token } = await newAccount()
  const headers = bearer({ token })
  await requestReset({ email, locale: 'ko' })
  const [forgetful, leaving] = [await newAccount(), await newAccount()]
  await requestReset({ email: forgetful.email, locale: 'ko' })
  const { id } = await saveAddress(actor, { ...testAddress, isDefault: false })
  const other = await openTestSession(actor.userId)
  const made = await newToken(actor)
  const newPassword = 'battery staple'
  return {
    signUp: { body: { email: `${randomUUID()}@shopper.test`, password, name: 'Haneul Kim' } },
    signIn: { body: { email, password } },
    requestPasswordReset: { body: { email, locale: 'en' } },
    resetPassword: { body: { token: await resetTokenOf(forgetful.actor.userId), newPassword } },
    getMe: { headers },
    getAccount: { headers },
    exportAccount: { headers, query: { locale: 'en' } },
    updateAccount: { headers, body: { name: 'Haneul', locale: 'en' } },
    listSessions: { headers },
    revokeSession: { headers, params: { id: other.sessionId } },
    addAddress: { headers, body: { ...testAddress, isDefault: true } },
    replaceAddress: { headers, params: { id }, body: { ...testAddress, line1: 'elsewhere' } },
    setDefaultAddress: { headers, params: { id } },
    listAddresses: { headers },
    removeAddress: { headers, params: { id } },
    createToken: {
      headers,
      body: { name: 'report', scopes: ['orders:read'], expiresInDays: null, currentPassword: password },
    },
    listTokens: { headers },
    revokeToken: { headers, params: { id: made.id } },
    changePassword: { headers, body: { currentPassword: password, newPassword } },
    signOut: { headers },
    eraseAccount: { headers: bearer(leaving), body: { password: leaving.password } },
  }
}

async function ofShoppers(product: Product, couponId: string): Promise<Record<string, RestRequest>> {
  const shopper = await newSignedInShopper({ balance: 1_000_000 })
  const byKey = (key: string) => ({ ...bearer(shopper), 'idempotency-key': key })
  const headers = bearer(shopper)
  const { variantId } = product
  const lines = [{ variantId, quantity: 2 }]
  const [refundable, cancellable, sent] = [
    await buyOne(shopper, product),
    await buyOne(shopper, product),
    await buyOne(shopper, product),
  ]
  const [held, { id: issuedCouponId }] = [await place(shopper, { lines }), await issueCoupon(shopper)]
  const soldOut = await newProduct({ variants: [{ stock: 0 }] })
  await ship(sent.order)
  await catchUp(tellOfEvents)
  const piecesOf = ({ order }: typeof sent) => [{ orderLineId: order.lines[0]?.id, quantity: 1 }]
  return {
    chargeWallet: { headers: byKey('charge-by-header'), body: { amount: 5_000 } },
    getWallet: { headers },
    listWalletEntries: { headers, query: { limit: '3' } },
    setCartLine: { headers, params: { variantId }, body: { quantity: 3 } },
    mergeCart: { headers, body: { guestCartId: randomUUID(), lines } },
    getCart: { headers, query: { locale: 'en' } },
    removeCartLine: { headers, params: { variantId }, query: { locale: 'en' } },
    clearCart: { headers },
    quoteCheckout: { headers, body: { lines, issuedCouponId } },
    checkOut: { headers, body: { lines, issuedCouponId, idempotencyKey: 'checkout-by-body' } },
    placeOrder: { headers: byKey('place-by-header'), body: { lines, shipTo: testAddress } },
    payOrder: { headers: byKey('pay-by-header'), params: { id: held.order.id } },
    cancelOrder: { headers: byKey('cancel-by-header'), params: { id: cancellable.order.id } },
    previewRefund: {
      headers,
      params: { id: refundable.order.id },
      query: { lines: JSON.stringify(piecesOf(refundable)) },
    },
    refundOrder: {
      headers: byKey('refund-by-header'),
      params: { id: refundable.order.id },
      body: { lines: piecesOf(refundable), reason: 'too small' },
    },
    getOrder: { headers, params: { id: refundable.order.id }, query: { locale: 'en' } },
    listOrders: { headers, query: { status: 'paid' } },
    listPayments: { headers, params: { orderId: refundable.order.id } },
    requestReturn: {
      headers: byKey('return-by-header'),
      params: { id: sent.order.id },
      body: { lines: piecesOf(sent), reason: 'too large' },
    },
    listReturns: { headers, query: { orderId: sent.order.id } },
    claimCoupon: { headers, params: { couponId } },
    listMyCoupons: { headers, query: { status: 'usable' } },
    listNotifications: { headers },
    markNotificationsRead: { headers, body: {} },
    addStockWatch: { headers, params: { variantId: soldOut.variantId }, body: { locale: 'en' } },
    listStockWatches: { headers, query: { locale: 'en' } },
    removeStockWatch: { headers, params: { variantId: soldOut.variantId } },
  }
}

async function ofServices(product: Product): Promise<Record<string, RestRequest>> {
  const headers = bearer(await newServiceKey())
  const { order } = await buyOne(await newShopper({ balance: 50_000 }), product)
  await catchUp(tellOfEvents)
  return {
    listServiceOrders: { headers, query: { status: 'paid', limit: '5' } },
    getServiceOrder: { headers, params: { id: order.id } },
    listEvents: { headers, query: { types: 'order.paid', limit: '5' } },
  }
}
