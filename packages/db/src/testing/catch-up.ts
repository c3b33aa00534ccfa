import { consume } from '../application/events/consume.ts'
import type { Consumer } from '../application/events/consumer.ts'
import { placeEvents } from '../application/events/place-events.ts'
import { registerConsumer } from '../application/events/register-consumer.ts'

/** Gives every committed event its place and lets a consumer handle all of them. */
export async function catchUp(consumer: Consumer): Promise<void> {
  await registerConsumer(consumer)
  while ((await placeEvents()) > 0);
  while ((await consume(consumer)) > 0);
}
