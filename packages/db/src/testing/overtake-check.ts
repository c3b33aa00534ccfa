import { checkSubjects } from '../application/books/check-subjects.ts'
import { endTurn, takeTurn } from '../application/books/turn.ts'
import { prisma } from '../infrastructure/prisma.ts'
import { buy } from './buy.ts'
import type { holdFirst } from './hold-first.ts'
import { newProduct } from './rows.ts'

const turnOf = async () => {
  const turn = await takeTurn()
  if (!turn) throw new Error('somebody else checks the books')
  return turn
}

/**
 * A check finds an order right and stands still before it writes that down; the order is damaged, and a check that has taken
 * over finds it. Tells how the first one ends then, and how many findings of the order are left.
 */
export async function overtakeCheck({ held, release }: ReturnType<typeof holdFirst>) {
  const { order } = await buy((await newProduct()).variantId, 1)
  const subjects = { orders: [order.id] }
  const slow = checkSubjects(await turnOf(), subjects).then(
    () => 'written',
    () => 'refused',
  )
  await held
  await prisma.order.update({ where: { id: order.id }, data: { refunded: { increment: 1 } } })
  await prisma.bookMark.update({ where: { name: 'turn' }, data: { updatedAt: new Date(0) } })
  const next = await turnOf()
  await checkSubjects(next, subjects)
  release()
  const outcome = await slow
  await endTurn(next)
  return { outcome, findings: await prisma.bookFinding.count({ where: { subjectId: order.id } }) }
}
