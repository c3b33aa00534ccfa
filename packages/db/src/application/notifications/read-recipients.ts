import type { Locale } from '../../domain/fields.ts'
import { prisma } from '../../infrastructure/prisma.ts'

/** Where a shopper is reached, sealed, and in which language. */
export type Recipient = { id: string; email: string; phone: string | null; locale: Locale }

/** Those of these shoppers who are there, in one read: who has left is not found. */
export async function readRecipients(userIds: readonly string[]): Promise<Map<string, Recipient>> {
  const users = await prisma.user.findMany({
    where: { id: { in: [...new Set(userIds)] }, erasedAt: null },
    select: { id: true, email: true, phone: true, locale: true },
  })
  return new Map(users.map((user) => [user.id, user]))
}
