import { beforeAll, describe, expect, it } from 'vitest'
import {
  deskReturnPageSchema,
  type ListDeskReturnsInput,
  listDeskReturnsInputSchema,
} from '../../../domain/returns/desk-return.ts'
import { mintId } from '../../../infrastructure/ids.ts'
import { prisma } from '../../../infrastructure/prisma.ts'
import { sendBack } from '../../../testing/change-order.ts'
import { newStaff } from '../../../testing/new-staff.ts'
import { shipThree } from '../../../testing/ship.ts'
import type { StaffActor } from '../../staff/staff-actor.ts'
import { approveReturn } from '../approve-return.ts'
import { rejectReturn } from '../reject-return.ts'
import { getDeskReturn } from './get-desk-return.ts'
import { listDeskReturns } from './list-desk-returns.ts'
import { previewReturn } from './preview-return.ts'

const list = (given: Partial<ListDeskReturnsInput> = {}) =>
  listDeskReturns(listDeskReturnsInputSchema.parse(given))

describe('listDeskReturns', () => {
  let staff: StaffActor
  let bought: Awaited<ReturnType<typeof shipThree>>
  /** In the order in which they were asked for; the first two are decided. */
  let ids: string[]

  /** Of all pages of the list, those that this suite asked for. */
  async function walk(given: Partial<ListDeskReturnsInput>) {
    const found: string[] = []
    for (let cursor: string | null | undefined; cursor !== null; ) {
      const page = await list({ ...given, cursor })
      expect(deskReturnPageSchema.parse(page)).toEqual(page)
      found.push(...page.items.map(({ id }) => id).filter((id) => ids.includes(id)))
      cursor = page.nextCursor
    }
    return found
  }

  beforeAll(async () => {
    staff = await newStaff()
    bought = await shipThree()
    const { shopper, order, pieces } = bought
    const approved = await sendBack(shopper, order, pieces(1))
    await approveReturn(staff, { id: approved.id, restock: true, answer: '잘 받았습니다' })
    const rejected = await sendBack(shopper, order, pieces(1))
    await rejectReturn(staff, { id: rejected.id, answer: '늦었습니다' })
    const waiting = [await sendBack(shopper, order, pieces(1)), await sendBack(shopper, order, pieces(1))]
    ids = [approved, rejected, ...waiting].map(({ id }) => id)
    const sameMoment = new Date('2026-01-02T03:04:05.006Z')
    await prisma.return.updateMany({ where: { id: { in: ids } }, data: { requestedAt: sameMoment } })
    ids.sort((one, other) => (one < other ? -1 : 1))
  })

  it.each([1, 100])(
    'shows who waits longest first, also those of one moment, in pages of %i',
    async (limit) => {
      expect(await walk({ status: 'requested', limit })).toEqual(ids.slice(2))
    },
  )

  it('shows all others newest first', async () => {
    expect(await walk({ limit: 100 })).toEqual(ids.toReversed())
    expect(await walk({ status: 'approved', limit: 1 })).toEqual(ids.slice(0, 1))
  })

  it('tells who asked behind a mask, who decided, and what it gave back', async () => {
    const [approved = '', rejected = '', waiting = ''] = ids
    const decided = { by: 'staff', staff: { id: staff.staffId, name: '이서윤' } }
    const read = (id: string) => getDeskReturn({ id, locale: 'ko' })
    expect(await read(approved)).toMatchObject({
      orderStatus: 'shipped',
      customer: { id: bought.shopper.userId, name: '김*늘' },
      amount: 9_333,
      restocked: true,
      answer: '잘 받았습니다',
      decided,
      lines: [{ quantity: 1, paid: 9_333, sku: expect.stringMatching(/./) }],
    })
    expect(await read(rejected)).toMatchObject({ amount: null, restocked: null, decided })
    expect(await read(waiting)).toMatchObject({ status: 'requested', decided: null })
    await expect(read(mintId())).rejects.toMatchObject({ reason: 'NOT_FOUND' })
  })

  it('previews what an approval books', async () => {
    const { order } = bought
    const waiting = ids[2] ?? ''
    const preview = await previewReturn({ id: waiting })
    expect(preview).toEqual({
      amount: 9_333,
      lines: [{ orderLineId: order.lines[0]?.id, quantity: 1, amount: 9_333 }],
      couponReturns: false,
      shippingFeeReturns: false,
    })
    await expect(previewReturn({ id: ids[0] ?? '' })).rejects.toMatchObject({ reason: 'RETURN_DECIDED' })
    await expect(previewReturn({ id: mintId() })).rejects.toMatchObject({ reason: 'NOT_FOUND' })
    await approveReturn(staff, { id: waiting, restock: false })
    const { refunds } = await prisma.order.findUniqueOrThrow({
      where: { id: order.id },
      select: { refunds: { orderBy: { id: 'desc' }, take: 1 } },
    })
    expect(refunds).toMatchObject([{ amount: BigInt(preview.amount) }])
  })

  it('refuses a cursor of another status', async () => {
    const { nextCursor } = await list({ limit: 1 })
    await expect(list({ cursor: `${nextCursor}`, status: 'approved' })).rejects.toMatchObject({
      reason: 'INVALID_INPUT',
    })
  })
})
