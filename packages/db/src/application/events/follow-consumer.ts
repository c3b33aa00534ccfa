import { findSharesBehind } from '../../infrastructure/shares.ts'
import type { createBell } from './bell.ts'
import type { Consumer } from './consumer.ts'
import { registerConsumer } from './register-consumer.ts'
import { BATCH, workOnShare } from './work-on-share.ts'

/** Without a ring it looks this often; events gather meanwhile. */
const LOOK_MS = 500

type Options = {
  consumer: Consumer
  bell: ReturnType<typeof createBell>
  signal: AbortSignal
  onError: (error: unknown, who: string) => void
}

/**
 * Works on a consumer's shares whenever the bell rings, until told to stop; ends when what is under way has. A share that is slow
 * or fails keeps no other waiting.
 */
export async function followConsumer({ consumer, bell, signal, onError }: Options): Promise<void> {
  const busy = new Map<number, Promise<void>>()
  const report = (error: unknown) => onError(error, consumer.name)
  let isRegistered = false

  const work = async (share: Parameters<typeof workOnShare>[1]) => {
    const handled = await workOnShare(consumer, share).catch(report)
    busy.delete(share.shard)
    // There was more than one batch takes, or what came meanwhile is urgent: shares that end together look once.
    if (handled && (handled >= BATCH || (consumer.urgent.length > 0 && busy.size === 0))) bell.ring()
  }
  const look = async () => {
    if (!isRegistered) await registerConsumer(consumer)
    isRegistered = true
    for (const share of await findSharesBehind(consumer.name))
      if (!busy.has(share.shard)) busy.set(share.shard, work(share))
  }
  while (!signal.aborted) {
    await look().catch(report)
    await bell.wait(LOOK_MS)
  }
  await Promise.all(busy.values())
}
