import { describe, expect, it } from 'vitest'
import { mintId } from '../../../infrastructure/ids.ts'
import { prisma } from '../../../infrastructure/prisma.ts'
import { catchUp } from '../../../testing/catch-up.ts'
import { refund } from '../../../testing/change-order.ts'
import { buyOne } from '../../../testing/checkout.ts'
import { newProduct, newShopper } from '../../../testing/rows.ts'
import { updateProfile } from '../../accounts/update-profile.ts'
import { keepFigures } from '../../reports/keep-figures.ts'
import { listCustomers } from './list-customers.ts'

const idsOf = async (q: string) => (await listCustomers({ q, limit: 24 })).items.map(({ id }) => id)

describe('listCustomers', () => {
  it('shows the newest first, page after page, each once', async () => {
    const made: string[] = []
    for (let nth = 0; nth < 5; nth += 1) made.push((await newShopper()).userId)
    const seen: string[] = []
    let cursor: string | undefined
    while (!made.every((id) => seen.includes(id))) {
      const { items, nextCursor } = await listCustomers({ limit: 2, cursor })
      expect(items).toHaveLength(2)
      seen.push(...items.map(({ id }) => id))
      cursor = nextCursor ?? undefined
    }
    expect(new Set(seen).size).toBe(seen.length)
    expect(seen.filter((id) => made.includes(id))).toEqual(made.toReversed())
  })

  it('tells what a customer holds, has bought and got back, masked', async () => {
    const shopper = await newShopper({ balance: 100_000, name: '김하늘' })
    const product = await newProduct()
    await buyOne(shopper, product)
    const { order } = await buyOne(shopper, product)
    await refund(shopper, order)
    await catchUp(keepFigures)
    const [row, ...others] = (await listCustomers({ q: shopper.email, limit: 24 })).items
    expect(others).toEqual([])
    expect(row).toEqual({
      id: shopper.userId,
      name: '김*늘',
      email: `${shopper.email[0]}***@s***.test`,
      createdAt: expect.any(String),
      balance: 87_000,
      orders: 2,
      spent: 13_000,
      lastOrderAt: order.placedAt,
    })
  })

  it('finds a customer by e-mail, phone, name, id and the number of an order', async () => {
    const name = `하늘 ${mintId().slice(-6)}`
    const shopper = await newShopper({ balance: 13_000, name })
    const { userId, email } = shopper
    const phone = `010-${String(Math.random()).slice(2, 6)}-${String(Math.random()).slice(2, 6)}`
    await updateProfile({ userId, sessionId: userId }, { phone })
    const { order } = await buyOne(shopper, await newProduct())
    const searches = [email.toUpperCase(), phone.replaceAll('-', ''), name.replace(' ', ''), userId]
    for (const q of [...searches, order.number, `#${order.number.toLowerCase()}`])
      expect(await idsOf(q)).toEqual([userId])
  })

  it('lists everybody of a name, the newest first, and nobody for what is not there', async () => {
    const name = `이름 ${mintId()}`
    const [first, second] = [await newShopper({ name }), await newShopper({ name })]
    expect(await idsOf(name)).toEqual([second.userId, first.userId])
    for (const q of [`nobody-${mintId()}@shopper.test`, '010-0000-0001', `${name}x`, '000-000-000', mintId()])
      expect(await idsOf(q)).toEqual([])
  })

  it('leaves out who has erased their account', async () => {
    const { userId, email } = await newShopper()
    await prisma.user.update({ where: { id: userId }, data: { erasedAt: new Date() } })
    expect(await idsOf(email)).toEqual([])
  })

  it('refuses the cursor of another search', async () => {
    const name = `이름 ${mintId()}`
    for (let nth = 0; nth < 2; nth += 1) await newShopper({ name })
    const { nextCursor } = await listCustomers({ q: name, limit: 1 })
    await expect(listCustomers({ cursor: nextCursor ?? '', limit: 1 })).rejects.toMatchObject({
      reason: 'INVALID_INPUT',
    })
  })
})
