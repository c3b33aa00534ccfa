import { expect, test } from 'vitest'
import { prisma } from '../../infrastructure/prisma.ts'
import { testAddress } from '../../testing/rows.ts'
import { newAccount } from '../../testing/sign-in.ts'
import { listAddresses } from './queries/list-addresses.ts'
import { removeAddress } from './remove-address.ts'
import { saveAddress } from './save-address.ts'
import { setDefaultAddress } from './set-default-address.ts'

async function accountWithAddresses(count: number) {
  const { actor } = await newAccount()
  const ids: string[] = []
  for (let made = 0; made < count; made += 1) ids.push((await saveAddress(actor, testAddress)).id)
  const defaults = async () => (await listAddresses(actor)).items.map(({ id, isDefault }) => [id, isDefault])
  return { actor, ids, defaults }
}

test('the newest that remains follows a removed default; the last leaves none', async () => {
  const { actor, ids, defaults } = await accountWithAddresses(3)
  const [first = '', second = '', third = ''] = ids
  expect(await removeAddress(actor, { id: first })).toEqual({ ok: true })
  expect(await defaults()).toEqual([
    [third, true],
    [second, false],
  ])

  await removeAddress(actor, { id: second })
  expect(await defaults()).toEqual([[third, true]])
  await removeAddress(actor, { id: third })
  expect(await defaults()).toEqual([])
  expect(await prisma.user.findUnique({ where: { id: actor.userId } })).toMatchObject({
    defaultAddressId: null,
  })
})

test('any address can be made the default', async () => {
  const { actor, ids, defaults } = await accountWithAddresses(2)
  const [first = '', second = ''] = ids
  expect(await setDefaultAddress(actor, { id: second })).toEqual({ ok: true })
  expect(await defaults()).toEqual([
    [second, true],
    [first, false],
  ])
})

test("nobody removes or chooses another's address", async () => {
  const { actor, defaults } = await accountWithAddresses(1)
  const other = await accountWithAddresses(1)
  const before = [await defaults(), await other.defaults()]
  for (const refuse of [removeAddress, setDefaultAddress])
    await expect(refuse(actor, { id: other.ids[0] ?? '' })).rejects.toMatchObject({ reason: 'NOT_FOUND' })
  expect([await defaults(), await other.defaults()]).toEqual(before)
})
