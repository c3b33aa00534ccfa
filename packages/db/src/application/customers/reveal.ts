import type { Revealed, RevealInput } from '../../domain/customers/reveal.ts'
import { notFound } from '../../domain/refusal.ts'
import type { Tx } from '../../infrastructure/transaction.ts'
import { writeAudit } from '../audit/write-audit.ts'
import { NO_ADDRESS, readShipTo } from '../orders/read-ship-to.ts'
import { actAtDesk } from '../staff/act-at-desk.ts'
import type { DeskActor } from '../staff/staff-actor.ts'
import { readPerson } from './read-person.ts'

const NOTHING: Revealed = { name: null, email: null, phone: null, addresses: null, shipTo: null }

type OfOrder = Extract<RevealInput, { orderId: string }>
type OfCustomer = Exclude<RevealInput, OfOrder>

/**
 * Shows personal fields of a customer, or the delivery address of an order, as they are. Who looked, at which fields and why
 * is in the audit log before anything is answered. Refuses: NOT_FOUND (also what was erased).
 */
export const reveal = (actor: DeskActor, input: RevealInput): Promise<Revealed> =>
  actAtDesk(actor, (tx) =>
    'orderId' in input ? revealShipTo(tx, actor, input) : revealCustomer(tx, actor, input),
  )

async function revealCustomer(tx: Tx, actor: DeskActor, { id, fields, reason }: OfCustomer) {
  const person = await readPerson(tx, id)
  if (!person) throw notFound()
  const shown = fields.filter((field, index) => fields.indexOf(field) === index)
  await writeAudit(tx, actor, {
    action: 'customer.revealed',
    subject: { type: 'customer', id },
    after: { fields: shown },
    reason,
  })
  return { ...NOTHING, ...Object.fromEntries(shown.map((field) => [field, person[field]])) }
}

async function revealShipTo(tx: Tx, actor: DeskActor, { orderId, reason }: OfOrder) {
  const order = await tx.order.findUnique({ where: { id: orderId }, select: { shipTo: true } })
  if (!order || order.shipTo === NO_ADDRESS) throw notFound()
  await writeAudit(tx, actor, {
    action: 'order.revealed',
    subject: { type: 'order', id: orderId },
    after: { fields: ['shipTo'] },
    reason,
  })
  return { ...NOTHING, shipTo: readShipTo(orderId, order.shipTo) }
}
