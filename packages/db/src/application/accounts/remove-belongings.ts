import { lockCartsOf } from '../../infrastructure/locks.ts'
import type { Tx } from '../../infrastructure/transaction.ts'

/** The hashes by which a shopper was known to be themselves, or by which programs acted for them. */
export type EndedAccess = { sessions: string[]; tokens: string[] }

/**
 * Removes what is a shopper's own, and nobody's business after them: cart, watches, addresses, sessions, tokens and links to a new
 * password. Their row is locked, so nothing is added meanwhile.
 */
export async function removeBelongings(tx: Tx, userId: string): Promise<EndedAccess> {
  const where = { userId }
  const ended = {
    sessions: await tx.session.findMany({ where, select: { id: true, tokenHash: true } }),
    tokens: await tx.personalToken.findMany({ where, select: { id: true, tokenHash: true } }),
  }
  await lockCartsOf(tx, [userId])
  await tx.cartLine.deleteMany({ where })
  await tx.cartMerge.deleteMany({ where })
  await tx.stockWatch.deleteMany({ where })
  await tx.address.deleteMany({ where })
  await tx.passwordReset.deleteMany({ where })
  await tx.session.deleteMany({ where: { id: { in: ended.sessions.map(({ id }) => id) } } })
  await tx.personalToken.deleteMany({ where: { id: { in: ended.tokens.map(({ id }) => id) } } })
  return {
    sessions: ended.sessions.map(({ tokenHash }) => tokenHash),
    tokens: ended.tokens.map(({ tokenHash }) => tokenHash),
  }
}
