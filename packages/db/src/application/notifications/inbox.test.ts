import { beforeAll, describe, expect, it } from 'vitest'
import { won } from '../../domain/money.ts'
import {
  type ListNotificationsInput,
  notificationListSchema,
} from '../../domain/notifications/notification.ts'
import { mintId } from '../../infrastructure/ids.ts'
import { transaction } from '../../infrastructure/transaction.ts'
import { newShopper } from '../../testing/rows.ts'
import type { Actor } from '../accounts/actor.ts'
import { markRead } from './mark-read.ts'
import { listNotifications } from './queries/list-notifications.ts'
import { type News, tellShoppers } from './tell-shoppers.ts'

const paid = (userId: string, total: number): News => {
  const orderId = mintId()
  const payload = { orderId, orderNumber: '7K3M9PQ2XYZ', total: won(total) }
  return { kind: 'order_paid', userId, subject: orderId, payload }
}

async function newReader(totals: number[]): Promise<Actor> {
  const { userId } = await newShopper()
  const news = totals.map((total) => paid(userId, total))
  for (const item of news) await transaction((tx) => tellShoppers(tx, [item]))
  return { userId, sessionId: userId }
}

const list = (actor: Actor, input: Partial<ListNotificationsInput> = {}) =>
  listNotifications(actor, { limit: 24, ...input })
const totals = ({ items }: Awaited<ReturnType<typeof list>>) =>
  items.map((item) => (item.kind === 'order_paid' ? item.total : null))

describe('the inbox', () => {
  let actor: Actor
  beforeAll(async () => {
    actor = await newReader([1_000, 2_000, 3_000, 4_000])
  })

  it('shows what was told, newest first', async () => {
    const inbox = await list(actor)
    expect(notificationListSchema.parse(inbox)).toEqual(inbox)
    expect(totals(inbox)).toEqual([4_000, 3_000, 2_000, 1_000])
    expect(inbox).toMatchObject({ nextCursor: null, unread: 4 })
  })

  it.each([1, 2, 3, 4])('shows each line once in pages of %i', async (limit) => {
    const seen: unknown[] = []
    for (let cursor: string | null | undefined; cursor !== null; ) {
      const page = await list(actor, { limit, cursor })
      seen.push(...totals(page))
      cursor = page.nextCursor
    }
    expect(seen).toEqual([4_000, 3_000, 2_000, 1_000])
  })

  it('is nobody else’s, and neither is its cursor', async () => {
    const other = await newReader([])
    expect(await list(other)).toEqual({ items: [], nextCursor: null, unread: 0 })
    const { nextCursor } = await list(actor, { limit: 1 })
    await expect(list(other, { cursor: `${nextCursor}` })).rejects.toMatchObject({ reason: 'INVALID_INPUT' })
  })
})

describe('reading it', () => {
  it('marks the given lines, then all of them, and keeps when each was read first', async () => {
    const actor = await newReader([1_000, 2_000, 3_000])
    const [newest] = (await list(actor)).items
    expect(await markRead(actor, { ids: [newest?.id ?? ''] })).toEqual({ unread: 2 })
    const [read, unread] = (await list(actor)).items
    expect(read?.readAt).not.toBeNull()
    expect(unread?.readAt).toBeNull()

    expect(await markRead(actor, {})).toEqual({ unread: 0 })
    const again = await list(actor)
    expect(again.unread).toBe(0)
    expect(again.items[0]?.readAt).toBe(read?.readAt)
  })

  it('marks nobody else’s', async () => {
    const actor = await newReader([1_000])
    const other = await newReader([])
    const [line] = (await list(actor)).items
    const ids = [line?.id ?? '']
    await expect(markRead(other, { ids })).rejects.toMatchObject({ reason: 'NOT_FOUND' })
    expect(await markRead(other, {})).toEqual({ unread: 0 })
    expect((await list(actor)).unread).toBe(1)
  })
})
