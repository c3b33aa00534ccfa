import type { z } from 'zod'
import { notFound } from '../../domain/refusal.ts'
import { hearsChannels, listen, whenHeardAgain } from '../../infrastructure/channels.ts'
import { createLane } from '../../infrastructure/lane.ts'

type Options<Value> = {
  channelOf: (id: string) => string
  schema: z.ZodType<Value>
  /** The truth of these topics, in one read; a topic that is missing does not exist. */
  read: (ids: string[]) => Promise<Map<string, Value>>
}

type Topic<Value> = {
  value: Value | undefined
  /** What was last told, as text: what is the same is not told again. */
  text: string
  version: number
  watchers: Set<() => void>
  first: Promise<void>
  leave: () => void
}

/** While nothing is heard, watched topics are read this often; else seldom, for a message may have been lost. */
const READ_MS = 2_000
const SELDOM = 8
/** How long a topic stays ready for the next watcher. */
const LINGER_MS = 2_000

/**
 * The topics that this process watches for its viewers. Each is read once when the first viewer comes, whoever comes then shares
 * it, and changes arrive by message; so the database is asked per topic and process, never per viewer.
 */
export function createHub<Value>({ channelOf, schema, read }: Options<Value>) {
  const topics = new Map<string, Topic<Value>>()
  let rounds = 0

  const readTogether = createLane<string, Value | undefined>(
    async (ids) => {
      const found = await read([...new Set(ids)])
      return ids.map((id) => ({ result: found.get(id) }))
    },
    { inFlight: 1, maxBatch: 200, maxQueue: 5_000 },
  )

  const tell = (topic: Topic<Value>, value: Value) => {
    const text = JSON.stringify(value)
    if (text === topic.text) return
    Object.assign(topic, { value, text, version: topic.version + 1 })
    for (const wake of topic.watchers) wake()
  }

  const refresh = async (id: string, topic: Topic<Value>) => {
    const value = await readTogether(id)
    if (value !== undefined) tell(topic, value)
  }
  const refreshQuietly = (id: string, topic: Topic<Value>) => void refresh(id, topic).catch(() => {})
  const refreshAll = () => {
    for (const [id, topic] of topics) refreshQuietly(id, topic)
  }
  whenHeardAgain(refreshAll)
  setInterval(() => {
    rounds += 1
    if (!hearsChannels() || rounds % SELDOM === 0) refreshAll()
  }, READ_MS).unref()

  const open = (id: string): Topic<Value> => {
    const topic: Topic<Value> = {
      value: undefined,
      text: '',
      version: 0,
      watchers: new Set(),
      first: Promise.resolve(),
      leave: listen(
        channelOf(id),
        (message) => {
          const heard = schema.safeParse(JSON.parse(message))
          if (heard.success) tell(topic, heard.data)
        },
        () => refreshQuietly(id, topic),
      ),
    }
    topic.first = refresh(id, topic)
    topics.set(id, topic)
    return topic
  }

  const close = (id: string, topic: Topic<Value>) => {
    if (topic.watchers.size > 0 || topics.get(id) !== topic) return
    topics.delete(id)
    topic.leave()
  }

  /**
   * What a topic is now, then every change until told to stop; one who is slow gets only the latest. Refuses with NOT_FOUND a
   * topic that does not exist.
   */
  async function* watch(id: string, signal: AbortSignal): AsyncGenerator<Value> {
    const topic = topics.get(id) ?? open(id)
    let wake = () => {}
    const ring = () => wake()
    topic.watchers.add(ring)
    signal.addEventListener('abort', ring)
    try {
      await topic.first
      if (topic.value === undefined) throw notFound()
      for (let seen = 0; !signal.aborted; ) {
        if (seen === topic.version)
          await new Promise<void>((resolve) => {
            wake = resolve
          })
        else {
          seen = topic.version
          yield topic.value
        }
      }
    } finally {
      signal.removeEventListener('abort', ring)
      topic.watchers.delete(ring)
      if (topic.value === undefined) close(id, topic)
      else setTimeout(close, LINGER_MS, id, topic).unref()
    }
  }

  return { watch }
}
