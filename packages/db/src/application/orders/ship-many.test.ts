import { expect, it } from 'vitest'
import { type ShipManyInput, shipManyInputSchema } from '../../domain/desk-orders/ship-many.ts'
import { mintId } from '../../infrastructure/ids.ts'
import { prisma } from '../../infrastructure/prisma.ts'
import { auditOf } from '../../testing/audit-of.ts'
import { buy } from '../../testing/buy.ts'
import { cancel } from '../../testing/change-order.ts'
import { newStaff } from '../../testing/new-staff.ts'
import { newProduct } from '../../testing/rows.ts'
import { shipMany } from './ship-many.ts'

const shipment = (id: string, trackingNumber = '1234') => ({ id, carrier: 'CJ대한통운', trackingNumber })
const asked = (shipments: ShipManyInput['shipments'], idempotencyKey = mintId()) =>
  shipManyInputSchema.parse({ shipments, idempotencyKey })

const stateOf = async (id: string) => ({
  order: await prisma.order.findUniqueOrThrow({ where: { id } }),
  events: await prisma.outboxEvent.count({ where: { aggregateId: id } }),
  audit: await auditOf(id),
})

async function bought(count: number) {
  const { variantId } = await newProduct()
  return Promise.all(Array.from({ length: count }, () => buy(variantId, 1)))
}

it('ships each order by itself, and says which ones it cannot ship', async () => {
  const [first, gone, last] = await bought(3)
  if (!first || !gone || !last) throw new Error('three were bought')
  await cancel(gone, gone.order)
  const before = await stateOf(gone.order.id)
  const staff = await newStaff()
  const unknown = mintId()

  const { items } = await shipMany(
    staff,
    asked(
      [first.order.id, gone.order.id, unknown, last.order.id].map((id, index) => shipment(id, `T${index}`)),
    ),
  )

  const shippedAt = expect.any(String)
  expect(items).toEqual([
    { id: first.order.id, shippedAt, refused: null },
    { id: gone.order.id, shippedAt: null, refused: 'ORDER_NOT_SHIPPABLE' },
    { id: unknown, shippedAt: null, refused: 'NOT_FOUND' },
    { id: last.order.id, shippedAt, refused: null },
  ])
  expect(await stateOf(gone.order.id)).toEqual(before)
  const { order, audit } = await stateOf(last.order.id)
  expect(order).toMatchObject({ status: 'shipped', trackingCarrier: 'CJ대한통운', trackingNumber: 'T3' })
  expect(order.shippedAt?.toISOString()).toBe(items[3]?.shippedAt)
  expect(audit).toEqual([
    {
      actor: `staff:${staff.staffId}`,
      action: 'order.shipped',
      before: { status: 'paid' },
      after: { status: 'shipped', carrier: 'CJ대한통운', trackingNumber: 'T3' },
      reason: null,
    },
  ])
})

it('does once what is asked twice, also at the same time, and goes on with what was left', async () => {
  const [one, two] = await bought(2)
  if (!one || !two) throw new Error('two were bought')
  const staff = await newStaff()
  const key = mintId()
  const [first, twin] = await Promise.all([
    shipMany(staff, asked([shipment(one.order.id)], key)),
    shipMany(staff, asked([shipment(one.order.id)], key)),
  ])
  const before = await stateOf(one.order.id)
  const again = await shipMany(staff, asked([shipment(one.order.id), shipment(two.order.id)], key))

  expect(twin).toEqual(first)
  expect(again.items[0]).toEqual(first.items[0])
  expect(again.items[1]).toMatchObject({ refused: null })
  expect(await stateOf(one.order.id)).toEqual(before)
  expect(before).toMatchObject({ events: 2, audit: [{ action: 'order.shipped' }] })
})

it('refuses a key that belongs to another shipment of the order, and an order that went under another key', async () => {
  const [one] = await bought(1)
  if (!one) throw new Error('one was bought')
  const staff = await newStaff()
  const key = mintId()
  await shipMany(staff, asked([shipment(one.order.id)], key))
  const before = await stateOf(one.order.id)

  const other = await shipMany(staff, asked([shipment(one.order.id, '5678')], key))
  const late = await shipMany(staff, asked([shipment(one.order.id)]))

  expect([other, late].map(({ items }) => items[0]?.refused)).toEqual([
    'IDEMPOTENCY_MISMATCH',
    'ORDER_NOT_SHIPPABLE',
  ])
  expect(await stateOf(one.order.id)).toEqual(before)
})

it('refuses as a whole who may no longer act', async () => {
  const [one] = await bought(1)
  if (!one) throw new Error('one was bought')
  const staff = await newStaff()
  await prisma.staff.update({ where: { id: staff.staffId }, data: { status: 'disabled' } })
  const before = await stateOf(one.order.id)
  await expect(shipMany(staff, asked([shipment(one.order.id)]))).rejects.toMatchObject({
    reason: 'UNAUTHORIZED',
  })
  expect(await stateOf(one.order.id)).toEqual(before)
})

it('takes an order once, and no more than a hundred', () => {
  const id = mintId()
  const many = Array.from({ length: 101 }, () => shipment(mintId()))
  for (const shipments of [
    [],
    [shipment(id), shipment(id)],
    many,
    [{ ...shipment(id), trackingNumber: ' ' }],
  ])
    expect(shipManyInputSchema.safeParse({ shipments, idempotencyKey: mintId() }).success).toBe(false)
})
