import { expect, it, vi } from 'vitest'
import { prisma } from '../../infrastructure/prisma.ts'
import { newMessage } from '../../testing/new-message.ts'
import { newShopper } from '../../testing/rows.ts'
import { sendByTwo } from '../../testing/send-by-two.ts'

const shopper = vi.hoisted(() => ({ userId: '' }))

/** Nobody asks whether a message waits: all that this shopper has are taken. */
vi.mock('./due-at.ts', () => ({ dueAt: () => shopper }))

it('sends a message twice when a worker takes what another one is sending', async () => {
  Object.assign(shopper, { userId: (await newShopper()).userId })
  const { id } = await newMessage(shopper)
  expect(await sendByTwo(id)).toBe(2)
  expect(await prisma.message.findUniqueOrThrow({ where: { id } })).toMatchObject({ attempts: 2 })
})
