import { z } from 'zod'
import { serviceScopeSchema } from '../../domain/service/key.ts'
import { prisma } from '../../infrastructure/prisma.ts'
import type { ServiceCaller } from '../tokens/caller.ts'

const scopesSchema = z.array(serviceScopeSchema)

type Found = { id: string; scopes: string; unnoted: number | bigint }

/** Reads the key of a service by its hash; null when there is none, it has run out or was revoked. */
export async function readKey(tokenHash: string): Promise<ServiceCaller | null> {
  const [found] = await prisma.$queryRaw<Found[]>`
    SELECT id, CAST(scopes AS CHAR) AS scopes,
      lastUsedAt IS NULL OR lastUsedAt < NOW(3) - INTERVAL 1 HOUR AS unnoted
    FROM service_keys
    WHERE tokenHash = ${tokenHash} AND revokedAt IS NULL AND (expiresAt IS NULL OR expiresAt > NOW(3))`
  if (!found) return null
  // Nobody waits for the note; one that fails is made up for by a later read.
  if (Number(found.unnoted) === 1) noteUse(found.id).catch(() => {})
  return { keyId: found.id, scopes: scopesSchema.parse(JSON.parse(found.scopes)) }
}

/** At most once an hour, however many processes see it. */
const noteUse = (id: string) => prisma.$executeRaw`
  UPDATE service_keys SET lastUsedAt = NOW(3)
  WHERE id = ${id} AND (lastUsedAt IS NULL OR lastUsedAt < NOW(3) - INTERVAL 1 HOUR)`
