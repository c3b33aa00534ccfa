import type { ListReplaysInput, ReplayList } from '../../../domain/webhooks/replay.ts'
import { prisma } from '../../../infrastructure/prisma.ts'
import { presentReplay, replaySelect } from '../present-replay.ts'

const MOST = 20

/** The latest replays to an endpoint, the newest first. */
export async function listReplays({ endpointId }: ListReplaysInput): Promise<ReplayList> {
  const rows = await prisma.webhookReplay.findMany({
    where: { endpointId },
    select: replaySelect,
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: MOST,
  })
  return { items: rows.map(presentReplay) }
}
