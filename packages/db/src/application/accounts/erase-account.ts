import type { Done } from '../../domain/accounts/account.ts'
import { assertErasable, type EraseAccountInput } from '../../domain/accounts/erase-account.ts'
import { invalidInput, Refusal } from '../../domain/refusal.ts'
import { databaseNow } from '../../infrastructure/clock.ts'
import { lockUsers } from '../../infrastructure/locks.ts'
import { verifyPassword } from '../../infrastructure/password.ts'
import { prisma } from '../../infrastructure/prisma.ts'
import { type Tx, transaction } from '../../infrastructure/transaction.ts'
import { writeAudit } from '../audit/write-audit.ts'
import { liveTokens } from '../tokens/live-tokens.ts'
import { lockWallet } from '../wallet/lock-wallet.ts'
import type { SessionActor } from './actor.ts'
import { clearShipTo } from './clear-ship-to.ts'
import { countOpen } from './count-open.ts'
import { liveSessions } from './live-sessions.ts'
import { removeBelongings } from './remove-belongings.ts'
import { removeNews } from './remove-news.ts'

/**
 * Erases the caller's account for good: who they are, and all that is only theirs. Orders, payments and wallet entries stay as
 * the books of the shop, under an id that leads to nobody; the e-mail is free for a new account.
 * Refuses: UNAUTHORIZED (erased before), INVALID_INPUT on `password` (wrong_password), ACCOUNT_NOT_ERASABLE while anything is owed.
 */
export async function eraseAccount({ userId }: SessionActor, { password }: EraseAccountInput): Promise<Done> {
  const user = await prisma.user.findUnique({
    where: { id: userId, erasedAt: null },
    select: { passwordHash: true },
  })
  if (!user) throw new Refusal('UNAUTHORIZED', null)
  if (!(await verifyPassword(user.passwordHash, password))) throw wrongPassword()

  const ended = await transaction(async (tx) => {
    const wallet = await lockWallet(tx, userId)
    const [held] = await lockUsers(tx, [userId])
    if (held?.passwordHash !== user.passwordHash) throw wrongPassword()
    assertErasable(await countOpen(tx, wallet))
    const access = await removeBelongings(tx, userId)
    await clearShipTo(tx, userId)
    await removeNews(tx, userId)
    await forgetPerson(tx, userId)
    return access
  })
  liveSessions.forget(ended.sessions)
  liveTokens.forget(ended.tokens)
  return { ok: true }
}

const wrongPassword = () => invalidInput('password', 'wrong_password')

/** What is left is the id, and when they came and went. No e-mail has the blank index, and no password the hash. */
async function forgetPerson(tx: Tx, userId: string): Promise<void> {
  const now = await databaseNow(tx)
  await tx.user.updateMany({
    where: { id: userId },
    data: {
      email: '',
      emailIndex: `erased:${userId}`,
      name: '',
      nameIndex: null,
      phone: null,
      phoneIndex: null,
      passwordHash: '!',
      defaultAddressId: null,
      erasedAt: now,
      updatedAt: now,
    },
  })
  await tx.wallet.updateMany({ where: { userId }, data: { closedAt: now } })
  await tx.customerFigures.deleteMany({ where: { userId } })
  await writeAudit(tx, `shopper:${userId}`, {
    action: 'customer.erased',
    subject: { type: 'customer', id: userId },
  })
}
