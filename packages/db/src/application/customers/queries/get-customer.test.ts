import { describe, expect, it } from 'vitest'
import { mintId } from '../../../infrastructure/ids.ts'
import { buyOne } from '../../../testing/checkout.ts'
import { newStaff } from '../../../testing/new-staff.ts'
import { newProduct } from '../../../testing/rows.ts'
import { newSignedInShopper } from '../../../testing/sign-in.ts'
import { chargeWallet } from '../../wallet/charge-wallet.ts'
import { adjustPoints } from '../adjust-points.ts'
import { getCustomer } from './get-customer.ts'
import { listLedger } from './list-ledger.ts'

describe('getCustomer', () => {
  it('shows a customer behind masks', async () => {
    const { userId, email } = await newSignedInShopper({ balance: 5_000 })
    expect(await getCustomer({ id: userId })).toEqual({
      id: userId,
      name: '김*늘',
      email: `${email[0]}***@s***.test`,
      phone: null,
      locale: 'ko',
      createdAt: expect.any(String),
      balance: 5_000,
      orders: 0,
      spent: 0,
      lastOrderAt: null,
      sessions: 1,
      addresses: [
        {
          id: expect.any(String),
          isDefault: true,
          recipient: '김*늘',
          phone: '010-****-5678',
          postalCode: '04***',
          line1: '서울특별시 ***',
          line2: null,
          note: null,
        },
      ],
    })
  })

  it('does not find who is not there', async () => {
    await expect(getCustomer({ id: mintId() })).rejects.toMatchObject({ reason: 'NOT_FOUND' })
  })
})

describe('listLedger', () => {
  it('tells who caused each entry and why, the newest first, page after page', async () => {
    const { userId, actor } = await newSignedInShopper({ balance: 5_000 })
    const staff = await newStaff()
    await chargeWallet(actor, { amount: 20_000, idempotencyKey: mintId() })
    const { order } = await buyOne({ userId }, await newProduct())
    await adjustPoints(staff, { id: userId, amount: 700, reason: '사과의 뜻', idempotencyKey: mintId() })

    const first = await listLedger({ id: userId, limit: 3 })
    const rest = await listLedger({ id: userId, limit: 3, cursor: first.nextCursor ?? '' })
    const nobody = { staff: null, reason: null }
    expect([...first.items, ...rest.items]).toMatchObject([
      {
        kind: 'adjust',
        amount: 700,
        balanceAfter: 12_700,
        by: 'staff',
        staff: { id: staff.staffId, name: '이서윤' },
        reason: '사과의 뜻',
      },
      {
        kind: 'spend',
        amount: -13_000,
        by: 'customer',
        orderId: order.id,
        orderNumber: order.number,
        ...nobody,
      },
      { kind: 'charge', amount: 20_000, by: 'customer', orderNumber: null, ...nobody },
      { kind: 'adjust', amount: 5_000, by: 'shop', ...nobody },
    ])
    expect(rest.nextCursor).toBeNull()
    await expect(
      listLedger({ id: staff.staffId, limit: 3, cursor: first.nextCursor ?? '' }),
    ).rejects.toMatchObject({ reason: 'INVALID_INPUT' })
  })
})
