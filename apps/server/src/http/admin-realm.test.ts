import { newServiceKey, newToken } from '@firstcome/db/testing/new-token'
import { newSignedInShopper } from '@firstcome/db/testing/sign-in'
import { describe, expect, it } from 'vitest'
import { signedInStaff, startTestDesk } from '../testing/start-test-desk.ts'
import { bearer, startTestShop } from '../testing/start-test-shop.ts'

const ORIGIN = 'https://desk.example'
const site = { origins: new Set([ORIGIN]), secure: true }

describe('the desk and the shop', () => {
  it('know none of the other’s procedures', async () => {
    const [desk, shop] = [await startTestDesk(), await startTestShop()]
    for (const path of ['points.balance', 'catalog.list', 'checkout.submit'])
      expect(desk.services.api.procedures.has(path)).toBe(false)
    for (const path of ['auth.setUp', 'staff.list', 'audit.list', 'orders.ship'])
      expect(shop.services.api.procedures.has(path)).toBe(false)
    expect(await desk.query('points.balance')).toMatchObject({ status: 404, reason: 'NOT_FOUND' })
    expect(await shop.query('audit.list')).toMatchObject({ status: 404, reason: 'NOT_FOUND' })
  })

  it('accept none of the other’s tokens', async () => {
    const [desk, shop] = [await startTestDesk(), await startTestShop()]
    const [owner, shopper] = [await signedInStaff('owner'), await newSignedInShopper()]
    const refused = { status: 401, reason: 'UNAUTHORIZED', details: null }
    for (const one of [shopper, await newToken(shopper), await newServiceKey()])
      expect(await desk.query('auth.me', undefined, bearer(one))).toMatchObject(refused)
    expect(await shop.query('auth.me', undefined, owner.headers)).toMatchObject(refused)
    expect(await desk.query('auth.me', undefined, owner.headers)).toMatchObject({
      status: 200,
      data: { id: owner.actor.staffId },
    })
  })

  it('read none of the other’s cookies', async () => {
    const desk = await startTestDesk(site)
    const { token, actor } = await signedInStaff('viewer')
    const called = (name: string) => desk.query('auth.me', undefined, { cookie: `${name}=${token}` })
    expect(await called('__Host-fc_shop')).toMatchObject({ status: 200, data: null })
    expect(await called('fc_desk')).toMatchObject({ status: 200, data: null })
    expect(await called('__Host-fc_desk')).toMatchObject({ status: 200, data: { id: actor.staffId } })
  })
})
