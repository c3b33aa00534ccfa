import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { json } from 'node:stream/consumers'
import { SMTPServer } from 'smtp-server'
import { describe, expect, it, onTestFinished } from 'vitest'
import { mintId } from '../ids.ts'
import { createAlimtalkSender } from './alimtalk-sender.ts'
import type { OutgoingMessage } from './message-sender.ts'
import { createSmtpSender } from './smtp-sender.ts'

const message = (change: Partial<OutgoingMessage> = {}): OutgoingMessage => ({
  id: mintId(),
  to: { email: 'haneul@shopper.test', phone: '+82 10-1234-5678' },
  template: 'order_paid',
  locale: 'ko',
  subject: '주문 7K3M9PQ2XYZ 결제 완료',
  text: '63,000원 결제가 끝났습니다.',
  variables: { orderNumber: '7K3M9PQ2XYZ', total: '63,000원' },
  ...change,
})

/** An SMTP server that keeps what it gets, unless `refuses`. */
async function startMailbox({ refuses = false } = {}) {
  const mails: string[] = []
  const server = new SMTPServer({
    authOptional: true,
    closeTimeout: 100,
    disabledCommands: ['STARTTLS'],
    onRcptTo: (_, __, done) =>
      done(refuses ? Object.assign(new Error('no room'), { responseCode: 452 }) : null),
    onData: (stream, _, done) => {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        mails.push(Buffer.concat(chunks).toString())
        done()
      })
    },
  })
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  onTestFinished(() => new Promise<void>((resolve) => server.close(() => resolve())))
  const { port } = server.server.address() as AddressInfo
  const sender = createSmtpSender({
    url: `smtp://127.0.0.1:${port}`,
    from: 'Firstcome <shop@firstcome.test>',
  })
  return { mails, sender }
}

type Seen = { headers: Record<string, unknown>; body: unknown }

/** The provider's side of alimtalk, which answers with these statuses, one after another. */
async function startProvider(...statuses: number[]) {
  const seen: Seen[] = []
  const server = createServer((request, answer) => {
    void json(request).then((body) => {
      seen.push({ headers: request.headers, body })
      answer.writeHead(statuses.shift() ?? 200).end('{}')
    })
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => {
    server.close().closeAllConnections()
  })
  const { port } = server.address() as AddressInfo
  return { seen, options: { url: `http://127.0.0.1:${port}/v1/messages`, key: 'k', profile: '@firstcome' } }
}

describe('by SMTP', () => {
  it('sends the words as they are, under the id of the message', async () => {
    const { mails, sender } = await startMailbox()
    const sent = message()
    await sender.send(sent)
    const [mail = ''] = mails
    expect(mail).toContain('To: haneul@shopper.test')
    expect(mail).toContain('From: Firstcome <shop@firstcome.test>')
    expect(mail).toContain(`Message-ID: <${sent.id}@127.0.0.1>`)
    expect(mail).toContain('Auto-Submitted: auto-generated')
    expect(decoded(mail)).toContain('63,000원 결제가 끝났습니다.')
    expect(mails).toHaveLength(1)
  })

  it('rejects what the server does not take, so that it is tried again', async () => {
    const { mails, sender } = await startMailbox({ refuses: true })
    await expect(sender.send(message())).rejects.toMatchObject({ responseCode: 452 })
    expect(mails).toEqual([])
  })
})

describe('by alimtalk', () => {
  it('names template and language, fills in the variables, and gives the id by which a repeat is known', async () => {
    const { mails, sender } = await startMailbox()
    const { seen, options } = await startProvider()
    const sent = message()
    await createAlimtalkSender(options, sender).send(sent)
    expect(seen).toMatchObject([
      {
        headers: { authorization: 'Bearer k', 'idempotency-key': sent.id },
        body: {
          profile: '@firstcome',
          templateCode: 'order_paid_ko',
          to: '+821012345678',
          variables: { orderNumber: '7K3M9PQ2XYZ', total: '63,000원' },
        },
      },
    ])
    expect(mails).toEqual([])
  })

  it('writes an e-mail instead when the provider refuses, when there is no phone, and for a new password', async () => {
    const { mails, sender } = await startMailbox()
    const { seen, options } = await startProvider(404)
    const alimtalk = createAlimtalkSender(options, sender)
    await alimtalk.send(message())
    await alimtalk.send(message({ to: { email: 'nophone@shopper.test', phone: null } }))
    await alimtalk.send(message({ template: 'password_reset' }))
    expect(seen).toHaveLength(1)
    expect(mails).toHaveLength(3)
  })

  it('rejects when the provider is away or overrun, so that it is tried again, and writes no e-mail meanwhile', async () => {
    const { mails, sender } = await startMailbox()
    const { options } = await startProvider(503, 429)
    const alimtalk = createAlimtalkSender(options, sender)
    for (const status of [503, 429]) await expect(alimtalk.send(message())).rejects.toThrow(`${status}`)
    const gone = createAlimtalkSender({ ...options, url: 'http://127.0.0.1:1/' }, sender)
    await expect(gone.send(message())).rejects.toThrow()
    expect(mails).toEqual([])
  })
})

/** The body of a mail, out of base64 or quoted-printable. */
function decoded(mail: string): string {
  const body = mail.slice(mail.indexOf('\r\n\r\n') + 4)
  if (/^Content-Transfer-Encoding: base64/im.test(mail)) return Buffer.from(body, 'base64').toString()
  const bytes = body
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  return Buffer.from(bytes, 'latin1').toString()
}
