import { MAX_TOKENS, type TokenList } from '../../../domain/tokens/token.ts'
import { prisma } from '../../../infrastructure/prisma.ts'
import type { SessionActor } from '../../accounts/actor.ts'
import { presentToken } from '../present-token.ts'
import { shownColumns } from '../shown-of.ts'

/** The caller's tokens, the newest first; those that have run out are among them. */
export async function listTokens({ userId }: SessionActor): Promise<TokenList> {
  const tokens = await prisma.personalToken.findMany({
    where: { userId },
    select: shownColumns,
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: MAX_TOKENS,
  })
  return { items: tokens.map(presentToken) }
}
