import { randomUUID } from 'node:crypto'
import { newStaffAccount } from '@firstcome/db/testing/new-staff'
import { codeOf, turnTotpOn } from '@firstcome/db/testing/turn-totp-on'
import { describe, expect, it } from 'vitest'
import type { Answer } from '../testing/send.ts'
import { startTestDesk } from '../testing/start-test-desk.ts'
import { bearer } from '../testing/start-test-shop.ts'

const ORIGIN = 'https://desk.example'
const site = { origins: new Set([ORIGIN]), secure: true }
const LIMITS = {
  signUps: 1_000,
  resetsByAddress: 1_000,
  resetsByAccount: 1_000,
  failuresByAddress: 1_000,
  failuresByAccount: 3,
  exportsByAccount: 1_000,
  moneyCalls: 1_000,
  serviceCalls: 1_000,
}
const refused = { status: 401, reason: 'UNAUTHORIZED' }
const limited = { status: 429, reason: 'RATE_LIMITED' }

const tokenIn = ({ headers }: Answer) =>
  /^__Host-fc_desk=(fc_[\w-]{43});/.exec(headers['set-cookie']?.[0] ?? '')?.[1]

describe('signing in at the desk', () => {
  it('gives a browser a cookie that only pages of the desk can use', async () => {
    const desk = await startTestDesk(site)
    const { email, password, actor } = await newStaffAccount('viewer')
    const answer = await desk.mutate('auth.signIn', { email, password, as: 'cookie' })
    expect(answer).toMatchObject({ status: 200, data: { needs: null, token: null, staff: { email } } })
    expect(answer.headers['set-cookie']).toEqual([
      expect.stringMatching(
        /^__Host-fc_desk=fc_[\w-]{43}; Max-Age=\d+; Path=\/; HttpOnly; SameSite=Lax; Secure$/,
      ),
    ])
    const cookie = { cookie: `__Host-fc_desk=${tokenIn(answer)}` }
    expect(await desk.query('auth.me', undefined, cookie)).toMatchObject({ data: { id: actor.staffId } })
    const foreign: Record<string, string>[] = [
      {},
      { origin: 'https://evil.example' },
      { 'sec-fetch-site': 'cross-site' },
    ]
    for (const headers of foreign)
      expect(await desk.mutate('auth.signOut', undefined, { ...cookie, ...headers })).toMatchObject({
        status: 403,
        reason: 'FORBIDDEN',
      })
    const out = await desk.mutate('auth.signOut', undefined, { ...cookie, origin: ORIGIN })
    expect(out).toMatchObject({ status: 200, data: { ok: true } })
    expect(out.headers['set-cookie']).toEqual([expect.stringMatching(/^__Host-fc_desk=; Max-Age=0;/)])
    expect(await desk.query('auth.me', undefined, cookie)).toMatchObject({ status: 200, data: null })
  })

  it('asks for a code after the right password alone, and sets no cookie before it', async () => {
    const desk = await startTestDesk(site)
    const { email, password, actor } = await newStaffAccount()
    const { secret } = await turnTotpOn(actor, password)
    const signIn = (input: object) => desk.mutate('auth.signIn', { email, password, as: 'cookie', ...input })
    expect(await signIn({ password: 'wrong horse' })).toMatchObject(refused)
    expect(await signIn({ password: 'wrong horse', code: codeOf(secret) })).toMatchObject(refused)
    const first = await signIn({})
    expect([first.status, first.data, first.headers['set-cookie']]).toEqual([
      200,
      { needs: 'code' },
      undefined,
    ])
    const wrong = await signIn({ code: codeOf(secret, 9) })
    expect(wrong).toMatchObject(refused)
    expect(wrong.headers['set-cookie']).toBeUndefined()
    const code = codeOf(secret)
    expect(tokenIn(await signIn({ code: `${code.slice(0, 3)} ${code.slice(3)}` }))).toBeDefined()
  })

  it('is the same for an e-mail that nobody has', async () => {
    const desk = await startTestDesk()
    const { email } = await newStaffAccount()
    const told = await Promise.all(
      [email, `nobody-${email}`].map((each) =>
        desk.mutate('auth.signIn', { email: each, password: 'wrong horse' }),
      ),
    )
    const [known, unknown] = told.map(({ status, reason, details }) => ({ status, reason, details }))
    expect(known).toEqual({ ...refused, details: null })
    expect(unknown).toEqual(known)
  })
})

describe('guessing', () => {
  it('a password is stopped after a few tries, for the right one too', async () => {
    const desk = await startTestDesk({ limits: LIMITS })
    const { email, password } = await newStaffAccount()
    for (let tries = 0; tries < 3; tries += 1)
      expect(await desk.mutate('auth.signIn', { email, password: `wrong ${tries}` })).toMatchObject(refused)
    expect(await desk.mutate('auth.signIn', { email, password })).toMatchObject(limited)
  })

  it('a code is stopped too, and the right password in between gives no new tries', async () => {
    const desk = await startTestDesk({ limits: LIMITS })
    const { email, password, actor } = await newStaffAccount()
    const { secret } = await turnTotpOn(actor, password)
    for (let tries = 0; tries < 3; tries += 1) {
      expect(await desk.mutate('auth.signIn', { email, password, code: codeOf(secret, 9) })).toMatchObject(
        refused,
      )
      expect(await desk.mutate('auth.signIn', { email, password })).toMatchObject({ data: { needs: 'code' } })
    }
    expect(await desk.mutate('auth.signIn', { email, password, code: codeOf(secret) })).toMatchObject(limited)
  })

  it('one’s own password or code is stopped for a session that someone left open', async () => {
    const desk = await startTestDesk({ limits: LIMITS })
    const { password, token } = await newStaffAccount()
    for (let tries = 0; tries < 3; tries += 1)
      expect(
        await desk.mutate('auth.totp.begin', { password: `wrong ${tries}` }, bearer({ token })),
      ).toMatchObject({ status: 400, reason: 'INVALID_INPUT' })
    expect(await desk.mutate('auth.totp.begin', { password }, bearer({ token }))).toMatchObject(limited)
  })

  it('the token of an invitation or of the set-up is refused, and stopped by address', async () => {
    const desk = await startTestDesk({ limits: LIMITS })
    const from = {
      'x-firstcome-hop': desk.services.settings.hopSecret,
      'x-firstcome-client': `fd00::${randomUUID().slice(0, 4)}:${randomUUID().slice(0, 4)}`,
    }
    const token = 'no such token at all'
    const accept = () => desk.mutate('auth.acceptInvite', { token, password: 'correct horse' }, from)
    for (let tries = 0; tries < 3; tries += 1)
      expect(await accept()).toMatchObject({
        reason: 'INVALID_INPUT',
        details: { issues: [{ path: ['token'], code: 'invalid_token' }] },
      })
    expect(await accept()).toMatchObject(limited)
    const person = { token, email: 'a@desk.test', name: '이서윤', password: 'correct horse' }
    expect(await desk.mutate('auth.setUpOwner', person, from)).toMatchObject(refused)
  })
})
