import { randomUUID } from 'node:crypto'
import { newProduct } from '@firstcome/db/testing/rows'
import { ship } from '@firstcome/db/testing/ship'
import { expect, it } from 'vitest'
import { z } from 'zod'
import { signedInStaff, startTestDesk } from '../testing/start-test-desk.ts'
import { bearer, startTestShop } from '../testing/start-test-shop.ts'

/** A customer, and where their order goes: every field has the mark, or digits of their own. */
function newPerson() {
  const mark = randomUUID().slice(-8)
  const digits = String(Number.parseInt(mark, 16) % 10_000).padStart(4, '0')
  const person = { name: `황보 ${mark}`, email: `${mark}@clear.test`, phone: `010-${digits}-4821` }
  const home = {
    recipient: `선우 ${mark}`,
    phone: `010-${digits}-4822`,
    postalCode: `K${mark}`,
    line1: `부산광역시 ${mark}로 12`,
    line2: `${mark}호`,
    note: `${mark} 문 앞`,
  }
  const phones = [person.phone, home.phone]
  return {
    person,
    home,
    clear: [mark, ...phones, ...phones.map((phone) => phone.replaceAll('-', ''))],
  }
}

type Person = ReturnType<typeof newPerson>
type Made = { userId: string; orderId: string; number: string; productId: string; returnId: string }

/** Signs up, buys, and asks to return a piece, as a shopper would. */
async function live({ person, home }: Person): Promise<Made> {
  const shop = await startTestShop()
  const password = 'correct horse'
  const { data: signedUp } = await shop.mutate('auth.signUp', { ...person, password })
  const { token, user } = signedUp as { token: string; user: { id: string } }
  const product = await newProduct()
  const does = async <T>(path: string, input: object) =>
    (await shop.mutate(path, { ...input, idempotencyKey: `masks-${path}` }, bearer({ token }))).data as T
  await shop.mutate('account.addresses.save', home, bearer({ token }))
  await does('points.charge', { amount: 100_000 })
  const lines = [{ variantId: product.variantId, quantity: 2 }]
  const { order } = await does<{ order: { id: string; number: string; lines: { id: string }[] } }>(
    'checkout.submit',
    { lines },
  )
  await ship(order)
  const pieces = [{ orderLineId: order.lines[0]?.id, quantity: 1 }]
  const { id: returnId } = await does<{ id: string }>('returns.request', {
    id: order.id,
    lines: pieces,
    reason: '사이즈가 달라요',
  })
  return { userId: user.id, orderId: order.id, number: order.number, productId: product.id, returnId }
}

const fileSchema = z.object({ url: z.string() })
const day = (offset: number) => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10)

/** Whatever a read of the desk may be asked with to come upon this customer. */
const inputs = (
  { person }: Person,
  { userId, orderId, number, productId, returnId }: Made,
): (object | undefined)[] => [
  undefined,
  {},
  ...[userId, orderId, returnId, productId].map((id) => ({ id })),
  ...[person.name, person.email, person.phone, number].map((q) => ({ q })),
  { userId },
  { orderId },
  { productId },
  { subjectId: userId },
  { subjectId: orderId },
  { from: day(-1), to: day(0) },
  { from: day(-1), to: day(0), by: 'day' },
]

/** All that the desk's reads tell about someone, by their path. */
async function readAll(known: Person, made: Made) {
  const desk = await startTestDesk()
  const { headers } = await signedInStaff('owner')
  const reads = [...desk.services.api.procedures].filter(([, { type }]) => type === 'query')
  const read = async (path: string, input: object | undefined) => {
    const { status, text, data } = await desk.query(path, input, headers)
    if (status !== 200) return []
    // Where a file can be had repeats what was searched for; what matters is in the file.
    const { url } = fileSchema.safeParse(data).data ?? {}
    return [url ? (await desk.send({ method: 'GET', path: url, headers })).text : text]
  }
  const told = new Map<string, string[]>()
  for (const [path] of reads)
    told.set(path, (await Promise.all(inputs(known, made).map((input) => read(path, input)))).flat())
  return told
}

it('no read of the desk tells a name, an e-mail, a phone or an address', async () => {
  const known = newPerson()
  const told = await readAll(known, await live(known))
  const leaks = [...told].filter(([, texts]) =>
    known.clear.some((clear) => texts.some((text) => text.includes(clear))),
  )
  expect(leaks.map(([path]) => path)).toEqual([])

  // Both names were told, so what was looked at is what it seems to be.
  for (const path of ['customers.list', 'customers.byId', 'orders.list', 'orders.byId', 'orders.exportCsv'])
    expect(told.get(path)?.join()).toContain('황* ')
  expect(told.get('customers.byId')?.join()).toContain('선* ')
})

it('what is revealed is the same that was given', async () => {
  const known = newPerson()
  const { userId: id, orderId } = await live(known)
  const desk = await startTestDesk()
  const manager = await signedInStaff('manager')
  const reveal = (input: object) =>
    desk.mutate('customers.reveal', { ...input, reason: '배송 문의 확인' }, manager.headers)
  expect(await reveal({ id })).toMatchObject({
    data: { ...known.person, addresses: [known.home], shipTo: null },
  })
  expect(await reveal({ orderId })).toMatchObject({ data: { name: null, shipTo: known.home } })
})
