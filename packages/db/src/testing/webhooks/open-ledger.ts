import type { Message } from '../../domain/webhooks/message.ts'
import { newEndpoint } from '../new-endpoint.ts'
import { startReceiver } from '../start-receiver.ts'

/** What a receiver does with a message: takes it, fails before it took it, or takes it and fails to say so; after a while. */
type Conduct = { takes: boolean; says: number; afterMs?: number }

/**
 * A receiver of an endpoint that handles each id once, and writes down when each came first, and what came out of order: before
 * something that happened earlier to the same order.
 */
export async function openLedger(conduct: () => Conduct) {
  const cameAfterMs = new Map<string, number>()
  const handled = new Map<string, string>()
  const lastOf = new Map<string, number>()
  const ledger = { handled, cameAfterMs, repeats: 0, outOfOrder: 0, altered: 0 }

  const handle = (message: Message) => {
    const { id, subject } = message
    const content = JSON.stringify(message)
    const before = handled.get(id)
    if (before !== undefined && before !== content) ledger.altered += 1
    if (before !== undefined) return
    if (subject.sequence <= (lastOf.get(subject.id) ?? 0)) ledger.outOfOrder += 1
    lastOf.set(subject.id, subject.sequence)
    handled.set(id, content)
  }
  const receiver = await startReceiver(({ message, receivedAt }, response) => {
    const { takes, says, afterMs = 0 } = conduct()
    if (cameAfterMs.has(message.id)) ledger.repeats += 1
    else cameAfterMs.set(message.id, receivedAt - Date.parse(message.timestamp))
    const answer = () => {
      if (takes) handle(message)
      response.writeHead(says).end()
    }
    if (afterMs > 0) setTimeout(answer, afterMs)
    else answer()
  })
  const { id } = await newEndpoint(receiver.url)
  return { ...receiver, endpointId: id, ledger }
}

export type Ledger = Awaited<ReturnType<typeof openLedger>>
