import { expect, test } from 'vitest'
import { mintId } from '../../infrastructure/ids.ts'
import { newSignedInShopper, openTestSession } from '../../testing/sign-in.ts'
import { findSession } from './find-session.ts'
import { revokeSession } from './revoke-session.ts'
import { signOut } from './sign-out.ts'

test('a revoked session is found no more at once, the others still are', async () => {
  const { token, actor } = await newSignedInShopper()
  const other = await openTestSession(actor.userId)
  expect(await findSession(other.token)).toEqual({ userId: actor.userId, sessionId: other.sessionId })

  expect(await revokeSession(actor, { id: other.sessionId })).toEqual({ ok: true })
  expect(await findSession(other.token)).toBeNull()
  expect(await findSession(token)).toEqual(actor)
})

test('nobody revokes the session of another, nor one that is not there', async () => {
  const { actor } = await newSignedInShopper()
  const other = await newSignedInShopper()
  for (const id of [other.actor.sessionId, mintId()])
    await expect(revokeSession(actor, { id })).rejects.toMatchObject({ reason: 'NOT_FOUND' })
  expect(await findSession(other.token)).toEqual(other.actor)
})

test('signing out ends the session of the call, and doing it again is no fault', async () => {
  const { token, actor } = await newSignedInShopper()
  expect(await findSession(token)).toEqual(actor)
  expect(await signOut(actor)).toEqual({ ok: true })
  expect(await findSession(token)).toBeNull()
  expect(await signOut(actor)).toEqual({ ok: true })
})

test('what is no token is nobody', async () => {
  expect(await findSession('')).toBeNull()
  expect(await findSession('x'.repeat(100_000))).toBeNull()
})
