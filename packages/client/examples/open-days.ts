import { mkdirSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { join } from 'node:path'
import type { Message } from '@firstcome/client/webhooks'

type Day = { path: string; ids: Set<string>; end: number; writing: Promise<void> }

/**
 * Files of messages, a line each and one file a day, for a data platform to load. A message tells its own day, so a repeat is
 * looked for in the file that it would be in, also after a restart.
 */
export function openDays(folder: string) {
  mkdirSync(folder, { recursive: true })
  const days = new Map<string, Promise<Day>>()

  const dayOf = ({ timestamp }: Message): Promise<Day> => {
    const name = timestamp.slice(0, 10)
    const known = days.get(name)
    if (known) return known
    const day = readDay(join(folder, `${name}.ndjson`))
    days.set(name, day)
    day.catch(() => days.delete(name))
    return day
  }
  return {
    has: async (id: string, message: Message) => (await dayOf(message)).ids.has(id),
    add: async (id: string, message: Message) => (await dayOf(message)).ids.add(id),
    /** Resolves when the message is on the disk. */
    write: async (message: Message) => {
      const day = await dayOf(message)
      const turn = day.writing.then(() => append(day, message))
      day.writing = turn.catch(() => {})
      await turn
    },
  }
}

async function readDay(path: string): Promise<Day> {
  const ids = new Set<string>()
  let end = 0
  const file = await open(path, 'a+')
  const { size } = await file.stat()
  for await (const line of file.readLines()) {
    const next = end + Buffer.byteLength(line) + 1
    // A line that was not finished was not answered either: it comes again, and is written over.
    if (next > size) break
    ids.add(JSON.parse(line).id)
    end = next
  }
  return { path, ids, end, writing: Promise.resolve() }
}

async function append(day: Day, message: Message): Promise<void> {
  const line = Buffer.from(`${JSON.stringify(message)}\n`)
  const file = await open(day.path, 'a')
  try {
    await file.truncate(day.end)
    await file.appendFile(line)
    await file.datasync()
  } finally {
    await file.close()
  }
  day.end += line.length
}
