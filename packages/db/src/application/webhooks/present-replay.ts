import type { Replay } from '../../domain/webhooks/replay.ts'
import type { Prisma } from '../../generated/client.ts'

/** What the desk reads of a replay. */
export const replaySelect = {
  id: true,
  endpointId: true,
  after: true,
  upTo: true,
  position: true,
  createdAt: true,
  finishedAt: true,
} as const satisfies Prisma.WebhookReplaySelect
type Row = Prisma.WebhookReplayGetPayload<{ select: typeof replaySelect }>

/** A replay as the desk shows it. */
export const presentReplay = ({ after, upTo, position, createdAt, finishedAt, ...row }: Row): Replay => ({
  ...row,
  total: Number(upTo - after),
  done: Number(position - after),
  createdAt: createdAt.toISOString(),
  finishedAt: finishedAt?.toISOString() ?? null,
})
