import type { Actor } from '../application/accounts/actor.ts'
import { type ServiceScope, serviceScopeSchema } from '../domain/service/key.ts'
import { type Scope, scopeSchema } from '../domain/tokens/scope.ts'
import { endingOf, mintCheckedToken } from '../infrastructure/checked-token.ts'
import { mintId } from '../infrastructure/ids.ts'
import { prisma } from '../infrastructure/prisma.ts'
import { hashToken } from '../infrastructure/token.ts'

/** As if it had been used just now, so that its use writes nothing. */
const rowOf = (token: string) => ({
  id: mintId(),
  name: 'test',
  tokenHash: hashToken(token),
  ending: endingOf(token),
  createdAt: new Date(),
  lastUsedAt: new Date(),
})

/** A personal token of a shopper, without their password: with every scope unless told otherwise. */
export async function newToken(
  { userId }: Pick<Actor, 'userId'>,
  scopes: readonly Scope[] = scopeSchema.options,
): Promise<{ id: string; token: string }> {
  const token = mintCheckedToken('fcp')
  const row = rowOf(token)
  await prisma.personalToken.createMany({ data: { ...row, userId, scopes: [...scopes] } })
  return { id: row.id, token }
}

/** The key of a service: with every scope unless told otherwise. */
export async function newServiceKey(
  scopes: readonly ServiceScope[] = serviceScopeSchema.options,
): Promise<{ id: string; token: string }> {
  const token = mintCheckedToken('fck')
  const row = rowOf(token)
  await prisma.serviceKey.createMany({ data: { ...row, createdBy: 'system', scopes: [...scopes] } })
  return { id: row.id, token }
}
