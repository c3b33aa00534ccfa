import { expect, test } from 'vitest'
import { prisma } from '../../infrastructure/prisma.ts'
import { auditOf } from '../../testing/audit-of.ts'
import { newStaffAccount, visitor } from '../../testing/new-staff.ts'
import { codeOf, turnTotpOn } from '../../testing/turn-totp-on.ts'
import { beginTotp } from './begin-totp.ts'
import { confirmTotp } from './confirm-totp.ts'
import { disableTotp } from './disable-totp.ts'
import { replaceRecoveryCodes } from './replace-recovery-codes.ts'
import { signInStaff } from './sign-in-staff.ts'

const wrong = (field: string) => ({
  reason: 'INVALID_INPUT',
  details: { issues: [{ path: [field], code: `wrong_${field}` }] },
})
const rowOf = (id: string) =>
  prisma.staff.findUniqueOrThrow({ where: { id }, include: { recoveryCodes: true } })

test('TOTP is on once a code of its secret is shown, and neither secret nor codes are stored as they are', async () => {
  const { actor, email, password } = await newStaffAccount()
  const { secret, uri } = await beginTotp(actor, { password })
  expect(uri).toContain(`secret=${secret}`)
  expect(await signInStaff({ email, password, as: 'bearer' }, visitor)).not.toBeNull()

  const { codes } = await confirmTotp(actor, { code: codeOf(secret) })
  expect(codes).toHaveLength(10)
  for (const code of codes) expect(code).toMatch(/^([0-9a-z]{4}-){3}[0-9a-z]{4}$/)
  expect(await signInStaff({ email, password, as: 'bearer' }, visitor)).toBeNull()
  const stored = JSON.stringify(await rowOf(actor.staffId), (_, value) =>
    typeof value === 'bigint' ? String(value) : value,
  )
  for (const told of [secret, ...codes, ...codes.map((code) => code.replaceAll('-', ''))])
    expect(stored).not.toContain(told)
  expect(await auditOf(actor.staffId)).toContainEqual(
    expect.objectContaining({ action: 'staff.totp_turned_on', after: { totp: true } }),
  )
})

test('it is begun by the password alone, and confirmed by a right code alone', async () => {
  const { actor, password } = await newStaffAccount()
  const before = await rowOf(actor.staffId)
  await expect(beginTotp(actor, { password: 'wrong horse' })).rejects.toMatchObject(wrong('password'))
  await expect(confirmTotp(actor, { code: '123456' })).rejects.toMatchObject(wrong('code'))
  expect(await rowOf(actor.staffId)).toEqual(before)
  const { secret } = await beginTotp(actor, { password })
  await expect(confirmTotp(actor, { code: codeOf(secret, 9) })).rejects.toMatchObject(wrong('code'))
  expect(await rowOf(actor.staffId)).toMatchObject({ totpSecret: null, recoveryCodes: [] })
})

test('while it is on, the password alone changes nothing about it', async () => {
  const { actor, password } = await newStaffAccount()
  const { secret } = await turnTotpOn(actor, password)
  const before = await rowOf(actor.staffId)
  const code = codeOf(secret)
  await expect(beginTotp(actor, { password })).rejects.toMatchObject({ reason: 'FORBIDDEN' })
  for (const act of [disableTotp, replaceRecoveryCodes]) {
    await expect(act(actor, { password: 'wrong horse', code })).rejects.toMatchObject(wrong('password'))
    await expect(act(actor, { password, code: codeOf(secret, 9) })).rejects.toMatchObject(wrong('code'))
  }
  expect(await rowOf(actor.staffId)).toEqual(before)
})

test('new recovery codes take the place of the old ones, and turning it off drops all', async () => {
  const { actor, email, password } = await newStaffAccount()
  const { secret, codes } = await turnTotpOn(actor, password)
  const [old = ''] = codes
  const renewed = await replaceRecoveryCodes(actor, { password, code: codeOf(secret) })
  await expect(signInStaff({ email, password, code: old, as: 'bearer' }, visitor)).rejects.toMatchObject({
    reason: 'UNAUTHORIZED',
  })
  const [code = ''] = renewed.codes.map((told) => told.replaceAll('-', ''))
  expect(await disableTotp(actor, { password, code })).toEqual({ ok: true })
  expect(await rowOf(actor.staffId)).toMatchObject({ totpSecret: null, recoveryCodes: [] })
  expect(await signInStaff({ email, password, as: 'bearer' }, visitor)).toMatchObject({
    staff: { totp: false },
  })
})
