import { expect, test } from 'vitest'
import { mintId } from '../../infrastructure/ids.ts'
import { newToken } from '../../testing/new-token.ts'
import { newAccount } from '../../testing/sign-in.ts'
import { findCaller } from './find-caller.ts'
import { listTokens } from './queries/list-tokens.ts'
import { revokeToken } from './revoke-token.ts'

test('a revoked token ends at once in this process, and others do not', async () => {
  const { actor } = await newAccount()
  const [gone, kept] = [await newToken(actor), await newToken(actor)]
  expect(await findCaller(gone.token)).not.toBeNull()
  expect(await revokeToken(actor, { id: gone.id })).toEqual({ ok: true })
  expect(await findCaller(gone.token)).toBeNull()
  expect(await findCaller(kept.token)).toMatchObject({ userId: actor.userId })
  expect((await listTokens(actor)).items).toMatchObject([{ id: kept.id }])
})

test('someone else’s token is not there, and stays', async () => {
  const [owner, other] = [await newAccount(), await newAccount()]
  const { id, token } = await newToken(owner.actor)
  for (const unknown of [id, mintId()])
    await expect(revokeToken(other.actor, { id: unknown })).rejects.toMatchObject({ reason: 'NOT_FOUND' })
  expect(await findCaller(token)).not.toBeNull()
  expect((await listTokens(other.actor)).items).toEqual([])
})
