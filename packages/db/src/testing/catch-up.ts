import { setTimeout as sleep } from 'node:timers/promises'
import { consume } from '../application/events/consume.ts'
import type { Consumer } from '../application/events/consumer.ts'
import { placeEvents } from '../application/events/place-events.ts'
import { registerConsumer } from '../application/events/register-consumer.ts'
import { prisma } from '../infrastructure/prisma.ts'

/** Gives every committed event its place and has a consumer handle all of them, also those that another worker is at. */
export async function catchUp(consumer: Consumer): Promise<void> {
  await registerConsumer(consumer)
  while ((await placeEvents()).length > 0);
  for (;;) {
    const handled = await consume(consumer)
    const busy = await prisma.consumer.count({
      where: { name: consumer.name, leaseUntil: { not: null } },
    })
    if (busy > 0) await sleep(20)
    else if (handled === 0) return
  }
}
