import { mkdtemp, readFile, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { databaseNow } from '../../infrastructure/clock.ts'
import { mintId } from '../../infrastructure/ids.ts'
import { createLogSender } from '../../infrastructure/messages/log-sender.ts'
import type { MessageSender } from '../../infrastructure/messages/message-sender.ts'
import { prisma } from '../../infrastructure/prisma.ts'
import { newMessage } from '../../testing/new-message.ts'
import { newShopper } from '../../testing/rows.ts'
import { sendByTwo } from '../../testing/send-by-two.ts'
import { sendMessages } from './send-messages.ts'

const state = (id: string) => prisma.message.findUniqueOrThrow({ where: { id } })
const makeDue = (id: string) =>
  prisma.message.update({ where: { id }, data: { nextAt: new Date(Date.now() - 60_000) } })

/** A sender that counts what it sends, and fails for some. Messages of other tests may go through it too. */
function createCounter(failsFor: (id: string) => boolean = () => false) {
  const counts = new Map<string, number>()
  const sender: MessageSender = {
    async send({ id }) {
      counts.set(id, (counts.get(id) ?? 0) + 1)
      if (failsFor(id))
        throw Object.assign(new Error('451 no room for secret@shopper.test'), { responseCode: 451 })
    },
  }
  return { sender, countOf: (id: string) => counts.get(id) ?? 0 }
}

it('sends each message once, from several workers at once', async () => {
  const shopper = await newShopper()
  const messages = await Promise.all(Array.from({ length: 45 }, () => newMessage(shopper)))
  const { sender, countOf } = createCounter()
  await Promise.all(Array.from({ length: 4 }, () => sendMessages(sender)))
  // What another worker has leased is not waited for, so one more round makes sure that nothing is left.
  await sendMessages(sender)
  expect(messages.map(({ id }) => countOf(id))).toEqual(messages.map(() => 1))
  for (const { id } of messages) {
    const { status, attempts, leasedBy, sentAt, failure } = await state(id)
    expect({ status, attempts, leasedBy, failure }).toEqual({
      status: 'sent',
      attempts: 1,
      leasedBy: null,
      failure: null,
    })
    expect(sentAt).not.toBeNull()
  }
})

it('leaves a message to the worker that is sending it', async () => {
  const { id } = await newMessage(await newShopper())
  expect(await sendByTwo(id)).toBe(1)
  expect(await state(id)).toMatchObject({ status: 'sent', attempts: 1 })
})

it('puts off what does not get through, longer each time, gives up at the eighth try, and keeps no address', async () => {
  const { id } = await newMessage(await newShopper())
  const { sender, countOf } = createCounter((failing) => failing === id)
  const pauses: number[] = []
  for (let tries = 1; tries <= 8; tries += 1) {
    const before = await databaseNow(prisma)
    await sendMessages(sender)
    const { status, attempts, nextAt, failure, leasedBy } = await state(id)
    expect({ status, attempts, leasedBy, failure }).toEqual({
      status: tries === 8 ? 'failed' : 'waiting',
      attempts: tries,
      leasedBy: null,
      failure: 'Error 451',
    })
    pauses.push(Math.floor((nextAt.getTime() - before.getTime()) / 15_000))
    await sendMessages(sender)
    expect(countOf(id)).toBe(tries)
    await makeDue(id)
  }
  expect(pauses).toEqual([1, 2, 4, 8, 16, 32, 64, 128])
  await sendMessages(sender)
  expect(countOf(id)).toBe(8)
})

it('sends again under the same id what a worker had leased and never marked', async () => {
  const { id } = await newMessage(await newShopper())
  await prisma.message.update({
    where: { id },
    data: { leasedBy: mintId(), attempts: 1, nextAt: new Date(Date.now() + 60_000) },
  })
  const { sender, countOf } = createCounter()
  await sendMessages(sender)
  expect(countOf(id)).toBe(0)
  await makeDue(id)
  await sendMessages(sender)
  expect(countOf(id)).toBe(1)
  expect(await state(id)).toMatchObject({ status: 'sent', attempts: 2 })
})

it.each([
  ['did not get through', true],
  ['went out', false],
])(
  'a worker whose lease has run out no longer decides what becomes of a message that %s',
  async (_, fails) => {
    const { id } = await newMessage(await newShopper())
    const other = mintId()
    await sendMessages({
      async send(message) {
        if (message.id !== id) return
        await prisma.message.update({ where: { id }, data: { leasedBy: other } })
        if (fails) throw new Error('too late')
      },
    })
    expect(await state(id)).toMatchObject({ status: 'waiting', leasedBy: other, failure: null, sentAt: null })
    await prisma.message.update({ where: { id }, data: { status: 'failed' } })
  },
)

it('what cannot be read fails alone', async () => {
  const [shopper, stranger] = [await newShopper(), await newShopper()]
  const [broken, whole] = [await newMessage(shopper), await newMessage(shopper)]
  const astray = await newMessage(stranger)
  await prisma.message.update({ where: { id: broken.id }, data: { content: whole.content } })
  const { email } = await prisma.user.findUniqueOrThrow({ where: { id: shopper.userId } })
  await prisma.user.update({ where: { id: stranger.userId }, data: { email } })
  const { sender, countOf } = createCounter()
  await sendMessages(sender)
  expect([countOf(broken.id), countOf(astray.id), countOf(whole.id)]).toEqual([0, 0, 1])
  for (const { id } of [broken, astray])
    expect(await state(id)).toMatchObject({ status: 'waiting', attempts: 1, failure: 'Error' })
  expect(await state(whole.id)).toMatchObject({ status: 'sent' })
  const given = { id: { in: [broken.id, astray.id] } }
  await prisma.message.updateMany({ where: given, data: { status: 'failed' } })
})

it('drops what has nobody to go to', async () => {
  const erased = await newShopper()
  await prisma.user.update({ where: { id: erased.userId }, data: { erasedAt: new Date() } })
  const messages = await Promise.all([newMessage(erased), newMessage({ userId: mintId() })])
  const { sender, countOf } = createCounter()
  await sendMessages(sender)
  for (const { id } of messages) {
    expect(countOf(id)).toBe(0)
    expect(await state(id)).toMatchObject({ status: 'failed', failure: 'no recipient' })
  }
})

it('the demo writes what it would send into a file that only its owner reads', async () => {
  const file = join(await mkdtemp(join(tmpdir(), 'messages-')), 'messages.log')
  const shopper = await newShopper()
  const { id } = await newMessage(shopper)
  await sendMessages(createLogSender(file))
  const lines = (await readFile(file, 'utf8')).trim().split('\n')
  const line = lines.map((text) => JSON.parse(text)).find((sent) => sent.id === id)
  expect(line).toMatchObject({
    to: shopper.email,
    template: 'order_paid',
    subject: '주문 7K3M9PQ2XYZ 결제 완료',
  })
  expect((await stat(file)).mode & 0o777).toBe(0o600)
})
