import { prepared } from '../../../infrastructure/prepared.ts'
import { unsealWebhookSecret } from '../../../infrastructure/webhooks/webhook-secret.ts'

/** Where something is due, and who signs for it. */
export type Receiver = { id: string; url: string; secrets: string[] }
type Row = { id: string; url: string; secret: string; oldSecret: string | null }

/** How many endpoints are sent to, and those of them for which something is due. */
export async function readReceivers(): Promise<{ active: number; due: Receiver[] }> {
  const rows = await prepared.$queryRawUnsafe<(Row & { isDue: number | bigint })[]>(
    `SELECT id, url, secret, IF(oldSecretEndsAt > NOW(3), oldSecret, NULL) AS oldSecret,
        EXISTS (SELECT 1 FROM webhook_queues q FORCE INDEX (webhook_queues_endpointId_nextAt_idx)
          WHERE q.endpointId = p.id AND q.nextAt <= NOW(3)) AS isDue
      FROM webhook_endpoints p WHERE status = 'active'`,
  )
  return { active: rows.length, due: rows.filter(({ isDue }) => Number(isDue) === 1).map(receiver) }
}

const receiver = ({ id, url, secret, oldSecret }: Row): Receiver => ({
  id,
  url,
  secrets: [secret, oldSecret].flatMap((sealed) => (sealed ? [unsealWebhookSecret(id, sealed)] : [])),
})
