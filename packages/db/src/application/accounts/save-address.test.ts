import { expect, test } from 'vitest'
import { type Address, MAX_ADDRESSES } from '../../domain/accounts/address.ts'
import { mintId } from '../../infrastructure/ids.ts'
import { prisma } from '../../infrastructure/prisma.ts'
import { newAccount } from '../../testing/sign-in.ts'
import { listAddresses } from './queries/list-addresses.ts'
import { saveAddress } from './save-address.ts'

const home: Address = {
  recipient: '김하늘',
  phone: '010-1234-5678',
  postalCode: '04524',
  line1: '서울특별시 중구 세종대로 110',
  line2: '101동 202호',
  note: '문 앞에 놓아 주세요',
}
const work: Address = { ...home, line1: '서울특별시 강남구 테헤란로 152', line2: null, note: null }

test('the first address becomes the default, the next only when it asks to', async () => {
  const { actor } = await newAccount()
  const first = await saveAddress(actor, home)
  const second = await saveAddress(actor, work)
  expect(first).toEqual({ ...home, id: first.id, isDefault: true })
  expect(second).toEqual({ ...work, id: second.id, isDefault: false })
  expect(await listAddresses(actor)).toEqual({ items: [first, second] })

  const third = await saveAddress(actor, { ...work, isDefault: true })
  expect(await listAddresses(actor)).toEqual({ items: [third, second, { ...first, isDefault: false }] })
})

test('changes an address in its place; the default stays so until another takes over', async () => {
  const { actor } = await newAccount()
  const { id } = await saveAddress(actor, home)
  const changed = await saveAddress(actor, { ...work, id, isDefault: false })
  expect(changed).toEqual({ ...work, id, isDefault: true })
  expect(await listAddresses(actor)).toEqual({ items: [changed] })
})

test('is stored encrypted, and the longest address still fits', async () => {
  const { actor } = await newAccount()
  const line = '긴'.repeat(120)
  const longest = {
    recipient: '긴'.repeat(60),
    phone: '+820101234567890123',
    postalCode: '1234567890',
    line1: line,
    line2: line,
    note: line,
  }
  const saved = await saveAddress(actor, longest)
  expect(await listAddresses(actor)).toEqual({ items: [{ ...longest, id: saved.id, isDefault: true }] })
  const { content } = await prisma.address.findUniqueOrThrow({ where: { id: saved.id } })
  expect(content).toMatch(/^[a-z0-9]+\.[\w-]+$/)
})

test("nobody changes another's address, nor one that is not there", async () => {
  const { actor } = await newAccount()
  const other = await newAccount()
  const { id } = await saveAddress(other.actor, home)
  for (const unknown of [id, mintId()])
    await expect(saveAddress(actor, { ...work, id: unknown })).rejects.toMatchObject({ reason: 'NOT_FOUND' })
  expect((await listAddresses(other.actor)).items).toEqual([{ ...home, id, isDefault: true }])
  expect(await listAddresses(actor)).toEqual({ items: [] })
})

test('30 saved at once are 20 addresses, one of them the default', async () => {
  const { actor } = await newAccount()
  const outcomes = await Promise.allSettled(Array.from({ length: 30 }, () => saveAddress(actor, home)))
  const refused = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason] : []))
  expect(refused).toHaveLength(30 - MAX_ADDRESSES)
  expect(refused[0]).toMatchObject({
    reason: 'INVALID_INPUT',
    details: { issues: [{ path: ['id'], code: 'too_many' }] },
  })
  const { items } = await listAddresses(actor)
  expect(items.map(({ isDefault }) => isDefault)).toEqual([true, ...Array.from({ length: 19 }, () => false)])
})
