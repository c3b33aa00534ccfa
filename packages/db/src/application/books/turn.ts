import { mintId } from '../../infrastructure/ids.ts'
import { lockTurn } from '../../infrastructure/locks.ts'
import { prisma } from '../../infrastructure/prisma.ts'
import { type Tx, transaction } from '../../infrastructure/transaction.ts'

/**
 * Who checks the books: one at a time, so that what was found earlier never overwrites what was found later. A turn that nothing
 * was heard of for half a minute is over.
 */
export type Turn = { token: string }

/** Takes the turn unless somebody has it. */
export const takeTurn = (): Promise<Turn | null> =>
  transaction(async (tx) => {
    await tx.$executeRawUnsafe(
      "INSERT IGNORE INTO book_marks (name, value, updatedAt) VALUES ('turn', '', NOW(3))",
    )
    const [mark] = await lockTurn(tx)
    if (mark?.value && mark.isFresh) return null
    const token = mintId()
    await keep(tx, token)
    return { token }
  })

const keep = (tx: Tx, value: string) =>
  tx.$executeRawUnsafe("UPDATE book_marks SET value = ?, updatedAt = NOW(3) WHERE name = 'turn'", value)

/** Writes what was found while it was our turn. Throws when somebody else has taken it over. */
export const inTurn = <T>({ token }: Turn, write: (tx: Tx) => Promise<T>): Promise<T> =>
  transaction(async (tx) => {
    const [mark] = await lockTurn(tx)
    if (mark?.value !== token) throw new Error('somebody else checks the books by now')
    await keep(tx, token)
    return write(tx)
  })

/** Lets the next one have the turn. */
export const endTurn = ({ token }: Turn) =>
  prisma.bookMark.updateMany({ where: { name: 'turn', value: token }, data: { value: '' } })
