import { toMessage } from '../../../domain/webhooks/message.ts'
import { toEvent } from '../../../infrastructure/line.ts'
import { prisma } from '../../../infrastructure/prisma.ts'
import { postMessage } from '../../../infrastructure/webhooks/post-message.ts'
import { releaseLeases } from '../../../infrastructure/webhooks/queues.ts'
import type { createHealth } from './create-health.ts'
import { disableEndpoint } from './disable-endpoint.ts'
import type { Head } from './read-heads.ts'
import type { Receiver } from './read-receivers.ts'
import { settleTryOf } from './settle-tries.ts'

type Context = {
  worker: string
  health: ReturnType<typeof createHealth>
  /** Calls a try off: nothing is known of it then. */
  signal: AbortSignal
}

/** Sends what is next of a queue, settles it, and tells what is next then. Without a receiver it gives the queue back. */
export async function sendHead(
  head: Head,
  receiver: Receiver | undefined,
  { worker, health, signal }: Context,
): Promise<Head | null> {
  if (!receiver) {
    await releaseLeases(prisma, [head], worker)
    return null
  }
  const { url, secrets } = receiver
  const message = toMessage(toEvent(head.event))
  const answer = await postMessage({ url, secrets, message, at: head.at, signal })
  const next = await settleTryOf({ worker, head, url, answer })
  health.note(head.endpointId, new Date(head.at.getTime() + answer.durationMs), answer.failure)
  if (answer.failure === 'gone') await disableEndpoint(receiver)
  return next
}
