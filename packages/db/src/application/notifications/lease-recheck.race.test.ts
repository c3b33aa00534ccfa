import { afterEach, expect, it, vi } from 'vitest'
import type * as clock from '../../infrastructure/clock.ts'
import { prisma } from '../../infrastructure/prisma.ts'
import { createBarrier } from '../../testing/barrier.ts'
import { newMessage } from '../../testing/new-message.ts'
import { newShopper } from '../../testing/rows.ts'
import type * as due from './due-at.ts'
import { leaseMessages } from './lease-messages.ts'

const between = vi.hoisted(() => ({ meet: async () => {}, isOver: false, rechecks: true }))

/** Both workers have looked for what is due before either takes it. */
vi.mock('../../infrastructure/clock.ts', async (original) => {
  const real = await original<typeof clock>()
  return {
    ...real,
    databaseNow: async (db: Parameters<typeof real.databaseNow>[0]) => {
      if (db !== prisma) {
        await between.meet()
        between.isOver = true
      }
      return real.databaseNow(db)
    },
  }
})
vi.mock('./due-at.ts', async (original) => {
  const real = await original<typeof due>()
  return { dueAt: (now: Date) => (between.rechecks || !between.isOver ? real.dueAt(now) : {}) }
})

const messages: string[] = []
afterEach(async () => {
  await prisma.message.updateMany({ where: { id: { in: messages } }, data: { status: 'failed' } })
  Object.assign(between, { meet: async () => {}, isOver: false, rechecks: true })
})

/** How many workers got a message that both found due at once, and how often it was taken. */
async function leaseByTwo() {
  const { id } = await newMessage(await newShopper())
  messages.push(id)
  await prisma.message.update({ where: { id }, data: { nextAt: new Date(0) } })
  Object.assign(between, { meet: createBarrier(2), isOver: false })
  const leased = await Promise.all([leaseMessages(20), leaseMessages(20)])
  const { attempts } = await prisma.message.findUniqueOrThrow({ where: { id } })
  return { workers: leased.flat().filter((message) => message.id === id).length, attempts }
}

it('gives a message that two workers found due to one of them', async () => {
  expect(await leaseByTwo()).toEqual({ workers: 1, attempts: 1 })
})

it('takes a message twice when the lease does not ask again whether it is due', async () => {
  between.rechecks = false
  expect(await leaseByTwo()).toMatchObject({ attempts: 2 })
})
