import { describe, expect, test } from 'vitest'
import { prisma } from '../../infrastructure/prisma.ts'
import { auditOf } from '../../testing/audit-of.ts'
import { newStaffAccount, visitor } from '../../testing/new-staff.ts'
import { codeOf, turnTotpOn } from '../../testing/turn-totp-on.ts'
import { disableStaff } from './disable-staff.ts'
import { findStaffSession } from './find-staff-session.ts'
import { signInStaff } from './sign-in-staff.ts'
import { signOutStaff } from './sign-out-staff.ts'

const refused = { reason: 'UNAUTHORIZED', details: null }
const sessionsOf = (staffId: string) => prisma.staffSession.count({ where: { staffId } })

async function accountWithTotp() {
  const account = await newStaffAccount()
  const totp = await turnTotpOn(account.actor, account.password)
  const { email, password } = account
  const enter = (code?: string) => signInStaff({ email, password, code, as: 'bearer' }, visitor)
  return { ...account, ...totp, enter }
}

describe('signing in at the desk', () => {
  test('opens a session that is noted, and signing out ends it', async () => {
    const { actor, token } = await newStaffAccount('viewer')
    const { staffId, sessionId } = actor
    expect(await findStaffSession(token)).toEqual({ staffId, sessionId, role: 'viewer' })
    expect(await auditOf(staffId)).toMatchObject([{ actor: `staff:${staffId}`, action: 'staff.signed_in' }])
    expect(await signOutStaff(actor)).toEqual({ ok: true })
    expect(await findStaffSession(token)).toBeNull()
  })

  test('is refused alike without the password, without an account, and to who was disabled', async () => {
    const { actor, email, password } = await newStaffAccount()
    const before = await sessionsOf(actor.staffId)
    const tries = [
      { email, password: 'wrong horse' },
      { email: 'nobody@staff.test', password },
    ]
    for (const given of tries)
      await expect(signInStaff({ ...given, as: 'bearer' }, visitor)).rejects.toMatchObject(refused)
    expect(await sessionsOf(actor.staffId)).toBe(before)
    await disableStaff('system', { id: actor.staffId })
    await expect(signInStaff({ email, password, as: 'bearer' }, visitor)).rejects.toMatchObject(refused)
    expect(await sessionsOf(actor.staffId)).toBe(0)
  })
})

describe('with TOTP on', () => {
  test('the password alone opens nothing, and its lack tells nothing of the code', async () => {
    const { actor, email, enter, secret } = await accountWithTotp()
    const before = await sessionsOf(actor.staffId)
    expect(await enter()).toBeNull()
    const wrong = { email, password: 'wrong horse', code: codeOf(secret), as: 'bearer' as const }
    await expect(signInStaff(wrong, visitor)).rejects.toMatchObject(refused)
    expect(await sessionsOf(actor.staffId)).toBe(before)
  })

  test('a code works once, also when it is used twice at once', async () => {
    const { enter, secret } = await accountWithTotp()
    const code = codeOf(secret)
    const twins = await Promise.allSettled([enter(code), enter(code)])
    expect(twins.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    await expect(enter(code)).rejects.toMatchObject(refused)
    expect(await enter(codeOf(secret, 1))).toMatchObject({ staff: { totp: true } })
  })

  test('a code of long ago or of another secret opens nothing', async () => {
    const { actor, enter, secret } = await accountWithTotp()
    const before = await sessionsOf(actor.staffId)
    const other = await accountWithTotp()
    for (const code of [codeOf(secret, -4), codeOf(secret, 4), codeOf(other.secret)])
      await expect(enter(code)).rejects.toMatchObject(refused)
    expect(await sessionsOf(actor.staffId)).toBe(before)
  })

  test('a recovery code stands in once, and only for its owner', async () => {
    const { enter, codes } = await accountWithTotp()
    const stranger = await accountWithTotp()
    expect(new Set(codes).size).toBe(10)
    const [first, second] = codes
    await expect(stranger.enter(first)).rejects.toMatchObject(refused)
    expect(await enter(first)).toMatchObject({ staff: { totp: true } })
    await expect(enter(first)).rejects.toMatchObject(refused)
    expect(await enter(second)).not.toBeNull()
  })
})
