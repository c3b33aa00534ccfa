import type { ById, Done } from '../../domain/accounts/account.ts'
import { notFound } from '../../domain/refusal.ts'
import { prisma } from '../../infrastructure/prisma.ts'
import type { SessionActor } from '../accounts/actor.ts'
import { liveTokens } from './live-tokens.ts'

/** Ends one of the caller's tokens for good. Refuses with NOT_FOUND. */
export async function revokeToken({ userId }: SessionActor, { id }: ById): Promise<Done> {
  const token = await prisma.personalToken.findFirst({ where: { id, userId }, select: { tokenHash: true } })
  if (!token) throw notFound()
  await prisma.personalToken.deleteMany({ where: { id, userId } })
  liveTokens.forget([token.tokenHash])
  return { ok: true }
}
