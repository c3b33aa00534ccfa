import { type MessageType, messageTypes, toMessage } from '../../domain/webhooks/message.ts'
import type { EventSink } from '../../infrastructure/sinks/event-sink.ts'
import type { Consumer } from './consumer.ts'

/**
 * Follows the line of events into a sink, from the first event that is kept. What is about one order comes in order; an event may
 * come again, with the same id.
 */
export const sinkConsumer = (sink: EventSink): Consumer<MessageType> => ({
  name: `sink-${sink.name}`,
  shards: 4,
  since: 'first',
  types: messageTypes,
  urgent: messageTypes,
  tell: (events) => sink.send(events.map(toMessage)),
})
