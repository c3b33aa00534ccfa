import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Message } from '@firstcome/db/domain/webhooks/message'
import { signWebhook } from '@firstcome/db/testing/sign-webhook'
import { webhookMessage } from '@firstcome/db/testing/webhook-message'
import { expect, it, onTestFinished } from 'vitest'

const EXAMPLE = join(import.meta.dirname, '../../examples/receive.ts')
const secret = (fill: number) => `whsec_${Buffer.alloc(32, fill).toString('base64')}`

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'receive-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  writeFileSync(join(folder, 'secret.txt'), `${secret(1)}\n${secret(2)}\n`)
  return folder
}

/** The example as a person would start it, on a free port; ended with the test. */
async function start(folder: string) {
  const args = [EXAMPLE, join(folder, 'secret.txt'), join(folder, 'events'), '0']
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'ignore'] })
  onTestFinished(() => void child.kill('SIGKILL'))
  const [line] = await once(child.stdout, 'data')
  const [, port] = /port: (\d+)/.exec(String(line)) ?? []
  return {
    kill: async () => {
      child.kill('SIGKILL')
      await once(child, 'exit')
    },
    deliver: async (message: Message, by = secret(1)) => {
      const body = JSON.stringify(message)
      const timestamp = Math.floor(Date.now() / 1_000)
      const headers = {
        'webhook-id': message.id,
        'webhook-timestamp': String(timestamp),
        'webhook-signature': signWebhook({ secrets: [by], id: message.id, timestamp, body }),
      }
      const answer = await fetch(`http://127.0.0.1:${port}/`, { method: 'POST', headers, body })
      return answer.status
    },
  }
}

/** What was written, file by file. */
const filesIn = (folder: string) =>
  Object.fromEntries(
    readdirSync(join(folder, 'events')).map((name) => {
      const lines = readFileSync(join(folder, 'events', name), 'utf8').split('\n')
      expect(lines.pop()).toBe('')
      return [name, lines.map((line) => JSON.parse(line))]
    }),
  )

it('writes every message once into the file of its day, also when it was killed meanwhile', async () => {
  const folder = newFolder()
  const [first, second, third, other] = [1, 2, 3, 4].map(() => webhookMessage('order.paid'))
  if (!(first && second && third && other)) throw new Error('four messages')
  const yesterday = { ...other, timestamp: '2026-11-20T23:59:59.999Z' }

  const killed = await start(folder)
  const repeated = [first, first, yesterday, second, yesterday, second]
  expect(await Promise.all(repeated.map((message) => killed.deliver(message)))).toEqual(
    repeated.map(() => 204),
  )
  await killed.kill()
  appendFileSync(join(folder, 'events/2026-11-21.ndjson'), JSON.stringify(third).slice(0, 100))

  const again = await start(folder)
  for (const message of [second, yesterday, first, third, third])
    expect(await again.deliver(message, secret(2))).toBe(204)
  expect(await again.deliver(webhookMessage('order.paid'), secret(3))).toBe(401)
  const { '2026-11-21.ndjson': today = [], ...before } = filesIn(folder)
  expect(before).toEqual({ '2026-11-20.ndjson': [yesterday] })
  expect(today).toHaveLength(3)
  expect(today).toEqual(expect.arrayContaining([first, second, third]))
  expect(today.at(-1)).toEqual(third)
})
