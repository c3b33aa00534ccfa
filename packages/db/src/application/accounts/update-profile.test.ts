import { expect, test } from 'vitest'
import { prisma } from '../../infrastructure/prisma.ts'
import { newSignedInShopper } from '../../testing/sign-in.ts'
import { getMe } from './queries/get-me.ts'
import { getProfile } from './queries/get-profile.ts'
import { updateProfile } from './update-profile.ts'

test('changes what is given and leaves the rest', async () => {
  const { actor, email } = await newSignedInShopper()
  const before = await getProfile(actor)
  expect(before).toEqual({
    id: actor.userId,
    email,
    name: '김하늘',
    phone: null,
    locale: 'ko',
    createdAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
  })

  const phone = '010-1111-2222'
  expect(await updateProfile(actor, { phone })).toEqual({ ...before, phone })
  expect(await updateProfile(actor, { name: 'Ha-neul', locale: 'en' })).toEqual({
    ...before,
    phone,
    name: 'Ha-neul',
    locale: 'en',
  })
  expect(await getMe(actor)).toEqual({ id: actor.userId, email, name: 'Ha-neul' })
})

test('a phone is stored encrypted with its index, and removed with it', async () => {
  const { actor } = await newSignedInShopper()
  await updateProfile(actor, { phone: '010-1111-2222' })
  const row = await prisma.user.findUniqueOrThrow({ where: { id: actor.userId } })
  expect(row.phone).not.toContain('1111')
  expect(row.phoneIndex).toMatch(/^[0-9a-f]{64}$/)

  expect((await updateProfile(actor, { phone: null })).phone).toBeNull()
  expect(await prisma.user.findUnique({ where: { id: actor.userId } })).toMatchObject({
    phone: null,
    phoneIndex: null,
  })
})
