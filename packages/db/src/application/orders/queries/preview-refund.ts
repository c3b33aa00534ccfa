import type { RefundPreview, RefundPreviewInput } from '../../../domain/orders/change-order.ts'
import type { Actor } from '../../accounts/actor.ts'

/** Previews. */
export async function previewRefund(_actor: Actor, _input: RefundPreviewInput): Promise<RefundPreview> {
  throw new Error('not built yet')
}
