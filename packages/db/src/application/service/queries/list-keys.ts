import { type KeyList, MAX_KEYS } from '../../../domain/service/key.ts'
import { prisma } from '../../../infrastructure/prisma.ts'
import { keyColumns, presentKeys } from '../present-keys.ts'

const newestFirst = [{ createdAt: 'desc' }, { id: 'desc' }] as const

/** The keys that are not revoked, the newest first, then the latest that are. */
export async function listKeys(): Promise<KeyList> {
  const [good, revoked] = await Promise.all([
    prisma.serviceKey.findMany({
      where: { revokedAt: null },
      select: keyColumns,
      orderBy: [...newestFirst],
      take: MAX_KEYS,
    }),
    prisma.serviceKey.findMany({
      where: { revokedAt: { not: null } },
      select: keyColumns,
      orderBy: [{ revokedAt: 'desc' }, ...newestFirst],
      take: MAX_KEYS,
    }),
  ])
  return { items: await presentKeys(prisma, [...good, ...revoked]) }
}
