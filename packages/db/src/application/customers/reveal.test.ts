import { describe, expect, it } from 'vitest'
import { mintId } from '../../infrastructure/ids.ts'
import { prisma } from '../../infrastructure/prisma.ts'
import { auditOf } from '../../testing/audit-of.ts'
import { buy } from '../../testing/buy.ts'
import { newStaff } from '../../testing/new-staff.ts'
import { newProduct, newShopper, testAddress } from '../../testing/rows.ts'
import { nameOf } from '../staff/staff-actor.ts'
import { reveal } from './reveal.ts'

const staff = await newStaff()
const nothing = { name: null, email: null, phone: null, addresses: null, shipTo: null }
const reason = '배송 문의 확인'

describe('reveal', () => {
  it('shows all that a customer has given of themselves, and keeps who looked and why', async () => {
    const { userId, email } = await newShopper({ name: '김하늘' })
    const shown = await reveal(staff, {
      id: userId,
      fields: ['name', 'email', 'phone', 'addresses'],
      reason,
    })
    expect(shown).toEqual({
      ...nothing,
      name: '김하늘',
      email,
      addresses: [{ ...testAddress, id: expect.any(String), isDefault: true }],
    })
    expect(await auditOf(userId)).toEqual([
      {
        actor: nameOf(staff),
        action: 'customer.revealed',
        before: null,
        after: { fields: ['name', 'email', 'phone', 'addresses'] },
        reason,
      },
    ])
  })

  it('shows no more than what was asked for', async () => {
    const { userId, email } = await newShopper()
    expect(await reveal(staff, { id: userId, fields: ['email', 'email'], reason })).toEqual({
      ...nothing,
      email,
    })
    expect(await auditOf(userId)).toMatchObject([{ after: { fields: ['email'] } }])
  })

  it('shows where an order goes', async () => {
    const { variantId } = await newProduct()
    const { order } = await buy(variantId, 1)
    expect(await reveal(staff, { orderId: order.id, reason })).toEqual({ ...nothing, shipTo: testAddress })
    expect(await auditOf(order.id)).toMatchObject([
      { actor: nameOf(staff), action: 'order.revealed', after: { fields: ['shipTo'] }, reason },
    ])
  })

  it('refuses what is not there, and who is no longer active, without a line in the log', async () => {
    const { userId } = await newShopper()
    const erased = await newShopper()
    await prisma.user.update({ where: { id: erased.userId }, data: { erasedAt: new Date() } })
    const gone = await newStaff()
    await prisma.staff.update({ where: { id: gone.staffId }, data: { status: 'disabled' } })

    const unknown = mintId()
    for (const id of [unknown, erased.userId])
      await expect(reveal(staff, { id, fields: ['name'], reason })).rejects.toMatchObject({
        reason: 'NOT_FOUND',
      })
    await expect(reveal(staff, { orderId: unknown, reason })).rejects.toMatchObject({ reason: 'NOT_FOUND' })
    await expect(reveal(gone, { id: userId, fields: ['name'], reason })).rejects.toMatchObject({
      reason: 'UNAUTHORIZED',
    })
    for (const id of [unknown, erased.userId, userId]) expect(await auditOf(id)).toEqual([])
  })
})
