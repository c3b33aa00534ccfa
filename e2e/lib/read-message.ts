import { readFile } from 'node:fs/promises'
import { expect } from '@playwright/test'
import { z } from 'zod'
import { env } from './env.ts'

const messageSchema = z.object({ to: z.string().nullable(), template: z.string(), text: z.string() })
type Message = z.infer<typeof messageSchema>

/** The messages that the demo shop has sent to an address, the oldest first. */
export async function messagesTo(email: string, template: string): Promise<Message[]> {
  const log = await readFile(env.MESSAGE_LOG, 'utf8').catch(() => '')
  return log
    .split('\n')
    .filter(Boolean)
    .map((line) => messageSchema.parse(JSON.parse(line)))
    .filter((message) => message.to === email && message.template === template)
}

/** The link of the latest message of its kind to an address, once it has been sent. */
export async function linkSentTo(email: string, template: string): Promise<string> {
  await expect.poll(async () => (await messagesTo(email, template)).length).toBeGreaterThan(0)
  const latest = (await messagesTo(email, template)).at(-1)
  const link = latest?.text.match(/https?:\/\/\S+/)?.[0]
  if (!link) throw new Error('the message holds no link')
  return link
}
