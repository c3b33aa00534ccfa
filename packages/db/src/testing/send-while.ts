import { sendWebhooks } from '../application/webhooks/sending/send-webhooks.ts'

/** Sends webhooks until `work` is done; throws what went wrong meanwhile. */
export async function sendWhile(work: () => Promise<unknown>): Promise<void> {
  const stop = new AbortController()
  const errors: unknown[] = []
  const sending = sendWebhooks({ signal: stop.signal, onError: (error) => errors.push(error) })
  await work().catch((error) => errors.push(error))
  stop.abort()
  await sending
  if (errors.length > 0) throw new AggregateError(errors, 'webhooks were not sent')
}
