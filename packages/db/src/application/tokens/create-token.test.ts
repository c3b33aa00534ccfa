import { expect, test } from 'vitest'
import { type CreateTokenInput, createTokenInputSchema, MAX_TOKENS } from '../../domain/tokens/token.ts'
import { kindOf } from '../../infrastructure/checked-token.ts'
import { mintId } from '../../infrastructure/ids.ts'
import { prisma } from '../../infrastructure/prisma.ts'
import { hashToken } from '../../infrastructure/token.ts'
import { newAccount } from '../../testing/sign-in.ts'
import { changePassword } from '../accounts/change-password.ts'
import { createToken } from './create-token.ts'
import { findCaller } from './find-caller.ts'
import { listTokens } from './queries/list-tokens.ts'

const DAY_MS = 24 * 60 * 60 * 1_000

const input = (given: Partial<CreateTokenInput> = {}): CreateTokenInput => ({
  name: '가계부',
  scopes: ['wallet:read', 'orders:read'],
  expiresInDays: null,
  currentPassword: 'correct horse',
  ...given,
})
const rowsOf = (userId: string) => prisma.personalToken.findMany({ where: { userId } })

test('a token stands for its shopper within its scopes, and only its hash is kept', async () => {
  const { actor } = await newAccount()
  const { token, secret } = await createToken(actor, input())
  expect(kindOf(secret)).toBe('fcp')
  expect(token).toEqual({
    id: expect.any(String),
    name: '가계부',
    ending: secret.slice(-4),
    scopes: ['wallet:read', 'orders:read'],
    createdAt: expect.any(String),
    lastUsedAt: null,
    expiresAt: null,
  })
  expect(await findCaller(secret)).toEqual({
    userId: actor.userId,
    sessionId: null,
    scopes: ['wallet:read', 'orders:read'],
  })
  const [row] = await rowsOf(actor.userId)
  expect(row?.tokenHash).toBe(hashToken(secret))
  expect(JSON.stringify(row)).not.toContain(secret.slice(4, 40))
})

test('a token runs out when it was to, and is listed until it is revoked', async () => {
  const { actor } = await newAccount()
  const { token, secret } = await createToken(actor, input({ expiresInDays: 30 }))
  expect(Date.parse(token.expiresAt ?? '') - Date.parse(token.createdAt)).toBe(30 * DAY_MS)
  await prisma.$executeRaw`UPDATE personal_tokens SET expiresAt = NOW(3) WHERE id = ${token.id}`
  expect(await findCaller(secret)).toBeNull()
  expect((await listTokens(actor)).items).toMatchObject([{ id: token.id }])
})

test('a wrong password makes none', async () => {
  const { actor } = await newAccount()
  await expect(createToken(actor, input({ currentPassword: 'wrong horse' }))).rejects.toMatchObject({
    reason: 'INVALID_INPUT',
    details: { issues: [{ path: ['currentPassword'], code: 'wrong_password' }] },
  })
  expect(await rowsOf(actor.userId)).toEqual([])
})

test('a twenty-first is refused, also one that has run out being among them', async () => {
  const { actor } = await newAccount()
  await prisma.personalToken.createMany({
    data: Array.from({ length: MAX_TOKENS }, (_, index) => ({
      id: mintId(),
      userId: actor.userId,
      name: `${index}`,
      tokenHash: mintId(),
      ending: '0000',
      scopes: ['account:read'],
      createdAt: new Date(),
      expiresAt: index === 0 ? new Date(0) : null,
    })),
  })
  const before = await rowsOf(actor.userId)
  await expect(createToken(actor, input())).rejects.toMatchObject({
    reason: 'INVALID_INPUT',
    details: { issues: [{ path: ['name'], code: 'too_many' }] },
  })
  expect(await rowsOf(actor.userId)).toEqual(before)
})

test.each([
  [{ scopes: [] }, 'scopes'],
  [{ scopes: ['orders:read', 'orders:read'] }, 'scopes'],
  [{ scopes: ['everything'] }, 'scopes'],
  [{ name: ' ' }, 'name'],
  [{ expiresInDays: 0 }, 'expiresInDays'],
  [{ expiresInDays: 367 }, 'expiresInDays'],
])('%o does not fit', (given, field) => {
  const { error } = createTokenInputSchema.safeParse({ ...input(), ...given })
  expect(error?.issues[0]?.path[0]).toBe(field)
})

test('a new password keeps tokens, which are not made of the old one', async () => {
  const { actor, password } = await newAccount()
  const { secret } = await createToken(actor, input())
  await changePassword(actor, { currentPassword: password, newPassword: 'battery staple' })
  expect(await findCaller(secret)).toMatchObject({ userId: actor.userId })
})

test('an erased account has no tokens that open anything', async () => {
  const { actor } = await newAccount()
  const { secret } = await createToken(actor, input())
  await prisma.user.update({ where: { id: actor.userId }, data: { erasedAt: new Date() } })
  expect(await findCaller(secret)).toBeNull()
})
