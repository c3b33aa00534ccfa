import { factsSchema } from '../../../../domain/audit/audit.ts'
import type { TimelineEntry } from '../../../../domain/desk-orders/timeline.ts'
import { won } from '../../../../domain/money.ts'
import type { WhoActed } from '../../../../domain/staff/who-acted.ts'
import { figuresOf } from './figures-of.ts'
import type { History } from './read-history.ts'

type Who = (actor: string) => WhoActed
type Line = { variantId: string; sku: string }

/** What happened to an order in one list, newest first; of one moment, what was told stands before the rows behind it. */
export function timelineOf(history: History, lines: readonly Line[], who: Who): TimelineEntry[] {
  const skus = new Map(lines.map(({ variantId, sku }) => [variantId, sku]))
  const entries: TimelineEntry[] = [
    ...history.news.map(toMessage),
    ...history.webhooks.map(toWebhook),
    ...history.acts.map((row) => toAct(row, who)),
    ...history.notes.map((row) => toNote(row, who)),
    ...history.events.map(toEvent),
    ...history.wallet.map((row) => toWallet(row, who)),
    ...history.stock.map((row) => toStock(row, skus.get(row.variantId) ?? '', who)),
  ]
  return entries.sort((one, other) => (one.at === other.at ? 0 : one.at < other.at ? 1 : -1))
}

const toEvent = ({ id, type, payload, createdAt }: History['events'][number]): TimelineEntry => ({
  kind: 'event',
  id,
  at: createdAt.toISOString(),
  type,
  facts: figuresOf(payload),
})

const toAct = (row: History['acts'][number], who: Who): TimelineEntry => ({
  kind: 'act',
  id: row.id,
  at: row.createdAt.toISOString(),
  ...who(row.actor),
  action: row.action,
  facts: factsSchema.parse(row.after),
  reason: row.reason,
})

const toMessage = ({ id, kind, createdAt, readAt, message }: History['news'][number]): TimelineEntry => ({
  kind: 'message',
  id,
  at: createdAt.toISOString(),
  about: kind,
  status: message?.status ?? null,
  attempts: message?.attempts ?? 0,
  sentAt: message?.sentAt?.toISOString() ?? null,
  readAt: readAt?.toISOString() ?? null,
})

const toWebhook = ({ createdAt, settledAt, ...delivery }: History['webhooks'][number]): TimelineEntry => ({
  kind: 'webhook',
  ...delivery,
  at: (settledAt ?? createdAt).toISOString(),
})

const toNote = ({ id, staffId, text, createdAt }: History['notes'][number], who: Who): TimelineEntry => ({
  kind: 'note',
  id,
  at: createdAt.toISOString(),
  ...who(`staff:${staffId}`),
  text,
})

const toStock = (row: History['stock'][number], sku: string, who: Who): TimelineEntry => ({
  kind: 'stock',
  id: row.id,
  at: row.createdAt.toISOString(),
  ...who(row.actor),
  movement: row.kind,
  variantId: row.variantId,
  sku,
  delta: row.delta,
  stockAfter: row.stockAfter,
})

const toWallet = (row: History['wallet'][number], who: Who): TimelineEntry => ({
  kind: 'wallet',
  id: row.id,
  at: row.createdAt.toISOString(),
  ...who(row.actor),
  entry: row.kind,
  amount: won(row.amount),
  balanceAfter: won(row.balanceAfter),
})
