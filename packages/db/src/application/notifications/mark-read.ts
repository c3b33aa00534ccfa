import type { MarkReadInput } from '../../domain/notifications/notification.ts'
import type { Actor } from '../accounts/actor.ts'

/** Marks. */
export async function markRead(_actor: Actor, _input: MarkReadInput): Promise<{ unread: number }> {
  throw new Error('not built yet')
}
