import { expect, test } from 'vitest'
import { mintId } from '../../infrastructure/ids.ts'
import { prisma } from '../../infrastructure/prisma.ts'
import { blindIndex } from '../../infrastructure/sealed-field.ts'
import { hashToken } from '../../infrastructure/token.ts'
import { findSession } from './find-session.ts'
import { getProfile } from './queries/get-profile.ts'
import { signUp } from './sign-up.ts'

const someone = () => ({
  email: `${mintId()}@shopper.test`,
  password: 'correct horse',
  name: '이바다',
  phone: '+82 10-9876-5432',
  as: 'cookie' as const,
})

const DAY_MS = 24 * 60 * 60 * 1_000

test('makes an account with an empty wallet and a session of 30 days', async () => {
  const input = someone()
  const { user, sessionId, token, expiresAt } = await signUp(input, 'my-script/1.0')
  const actor = { userId: user.id, sessionId }

  expect(user).toEqual({ id: user.id, email: input.email, name: '이바다' })
  expect(await findSession(token)).toEqual(actor)
  expect(await getProfile(actor)).toMatchObject({ ...user, phone: '+82 10-9876-5432', locale: 'ko' })
  expect(await prisma.wallet.findUnique({ where: { userId: user.id } })).toMatchObject({
    balance: 0n,
    seq: 0,
  })

  const session = await prisma.session.findUniqueOrThrow({ where: { id: sessionId } })
  expect(session).toMatchObject({ kind: 'cookie', device: 'my-script/1.0', tokenHash: hashToken(token) })
  expect(session.expiresAt.getTime() - session.createdAt.getTime()).toBe(30 * DAY_MS)
  expect(session.expiresAt.toISOString()).toBe(expiresAt)
})

test('stores nothing personal and no token in clear, and finds the phone however it is typed', async () => {
  const input = someone()
  const { user, token } = await signUp(input, null)
  const row = await prisma.user.findUniqueOrThrow({
    where: { id: user.id },
    include: { sessions: true, wallet: { select: { balance: true } } },
  })
  const stored = JSON.stringify(row, (_, value) => (typeof value === 'bigint' ? Number(value) : value))
  for (const secret of [input.email, input.name, input.phone, input.password, token, token.slice(3)])
    expect(stored).not.toContain(secret)
  expect(row.phoneIndex).toBe(blindIndex('phone', '01098765432'))
})

test('refuses an e-mail that is taken and makes nothing of it', async () => {
  const input = someone()
  await signUp(input, null)
  const before = await countOf(input.email)

  await expect(signUp({ ...input, name: '박하나' }, null)).rejects.toMatchObject({
    reason: 'EMAIL_TAKEN',
    details: { field: 'email' },
  })
  expect(await countOf(input.email)).toEqual(before)
})

test('of ten who sign up with one e-mail at once, one has an account', async () => {
  const input = someone()
  const outcomes = await Promise.allSettled(Array.from({ length: 10 }, () => signUp(input, null)))

  const refusals = outcomes.flatMap((outcome) =>
    outcome.status === 'rejected' ? [outcome.reason.reason] : [],
  )
  expect(refusals).toEqual(Array.from({ length: 9 }, () => 'EMAIL_TAKEN'))
  expect(await countOf(input.email)).toEqual([{ name: expect.any(String), _count: { sessions: 1 } }])
})

const countOf = (email: string) =>
  prisma.user.findMany({
    where: { emailIndex: blindIndex('email', email) },
    select: { name: true, _count: { select: { sessions: true } } },
  })
