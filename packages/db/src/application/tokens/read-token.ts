import { z } from 'zod'
import { scopeSchema } from '../../domain/tokens/scope.ts'
import { prisma } from '../../infrastructure/prisma.ts'
import type { TokenHolder } from './caller.ts'

const scopesSchema = z.array(scopeSchema)

type Found = { id: string; userId: string; scopes: string; unnoted: number | bigint }

/** Reads a personal token by its hash; null when there is none, it has run out or its shopper's account is erased. */
export async function readToken(tokenHash: string): Promise<TokenHolder | null> {
  const [found] = await prisma.$queryRaw<Found[]>`
    SELECT t.id, t.userId, CAST(t.scopes AS CHAR) AS scopes,
      t.lastUsedAt IS NULL OR t.lastUsedAt < NOW(3) - INTERVAL 1 HOUR AS unnoted
    FROM personal_tokens t JOIN users u ON u.id = t.userId
    WHERE t.tokenHash = ${tokenHash} AND (t.expiresAt IS NULL OR t.expiresAt > NOW(3)) AND u.erasedAt IS NULL`
  if (!found) return null
  // Nobody waits for the note; one that fails is made up for by a later read.
  if (Number(found.unnoted) === 1) noteUse(found.id).catch(() => {})
  return { userId: found.userId, sessionId: null, scopes: scopesSchema.parse(JSON.parse(found.scopes)) }
}

/** At most once an hour, however many processes see it. */
const noteUse = (id: string) => prisma.$executeRaw`
  UPDATE personal_tokens SET lastUsedAt = NOW(3)
  WHERE id = ${id} AND (lastUsedAt IS NULL OR lastUsedAt < NOW(3) - INTERVAL 1 HOUR)`
