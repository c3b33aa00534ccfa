import { expect, it } from 'vitest'
import { buyOne, countOutcomes } from '../../testing/checkout.ts'
import { editOf } from '../../testing/edit-of.ts'
import { newStaff } from '../../testing/new-staff.ts'
import { newProduct, newShopper } from '../../testing/rows.ts'
import { checkBooksOf } from '../books/check-books-of.ts'
import { getDeskProduct } from './queries/get-desk-product.ts'
import { updateProduct } from './update-product.ts'

it('of two who save a product at once, one does, and the other is shown what that one saved', async () => {
  const [one, two] = [await newStaff(), await newStaff()]
  for (let round = 0; round < 10; round += 1) {
    const opened = await getDeskProduct(await newProduct())
    const names = ['first', 'second'].map((en) => ({ ...opened.name, en }))
    const outcomes = await Promise.allSettled(
      [one, two].map((staff, index) =>
        updateProduct(staff, editOf(opened, { name: names[index] ?? opened.name })),
      ),
    )
    const saved = await getDeskProduct(opened)
    const winner = outcomes.findIndex(({ status }) => status === 'fulfilled')
    expect(saved).toMatchObject({ version: 2, name: names[winner] })
    expect(outcomes.filter(({ status }) => status === 'rejected')).toEqual([
      {
        status: 'rejected',
        reason: expect.objectContaining({ reason: 'VERSION_CONFLICT', details: { current: saved } }),
      },
    ])
  }
})

it('pieces that sell while a product is saved stay sold, and its books add up', async () => {
  const staff = await newStaff()
  const product = await newProduct({ variants: [{ stock: 30 }] })
  const opened = await getDeskProduct(product)
  const variants = editOf(opened).variants.map((variant) => ({ ...variant, stockDelta: -10 }))
  const shoppers = await Promise.all(Array.from({ length: 40 }, () => newShopper({ balance: 13_000 })))
  const buying = shoppers.map((shopper) => buyOne(shopper, product))
  const [, counts] = await Promise.all([
    updateProduct(staff, editOf(opened, { variants, stockReason: 'moved to the store' })).catch(() => {}),
    countOutcomes(buying),
  ])
  const left = (await getDeskProduct(opened)).variants[0]?.stock
  const wasSaved = (await getDeskProduct(opened)).version === 2
  const sold = counts.paid ?? 0
  expect([left, counts.fault]).toEqual([wasSaved ? 20 - sold : 30 - sold, undefined])
  const orders = (await Promise.allSettled(buying)).flatMap((outcome) =>
    outcome.status === 'fulfilled' ? [outcome.value.order.id] : [],
  )
  expect(await checkBooksOf(orders)).toMatchObject({ ok: true })
})
