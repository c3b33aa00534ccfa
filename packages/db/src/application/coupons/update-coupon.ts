import { changedFields } from '../../domain/changed-fields.ts'
import type { DeskCoupon, SavedCoupon } from '../../domain/coupons/desk-coupon.ts'
import { frozenChanges, frozenTerms } from '../../domain/coupons/frozen-terms.ts'
import type { NewCoupon, UpdateCouponInput } from '../../domain/coupons/new-coupon.ts'
import { invalidInput, notFound, Refusal } from '../../domain/refusal.ts'
import { databaseNow } from '../../infrastructure/clock.ts'
import { lockCoupons } from '../../infrastructure/locks.ts'
import type { Tx } from '../../infrastructure/transaction.ts'
import { writeAudit } from '../audit/write-audit.ts'
import { actAtDesk } from '../staff/act-at-desk.ts'
import type { DeskActor } from '../staff/staff-actor.ts'
import { couponColumns } from './coupon-columns.ts'
import { readDeskCoupon } from './read-desk-coupon.ts'
import { refuseUnknownProducts } from './refuse-unknown-products.ts'
import { tellQuantity } from './tell-quantity.ts'

/**
 * Saves a campaign as its editor left it, behind its lock: claims wait, and see the new terms. Names, quantity and end can always
 * change. What a coupon promises (discount, minimum, products, days) and the start can change until the first is issued; from
 * then on they stand, because people hold coupons on those terms. A new end lies ahead: pausing is what ends a campaign now.
 * Refuses: NOT_FOUND, VERSION_CONFLICT (with the newer state), INVALID_INPUT (quantity below_issued, terms already_issued, an end
 * in_the_past, unknown products).
 */
export async function updateCoupon(actor: DeskActor, input: UpdateCouponInput): Promise<SavedCoupon> {
  const before = await actAtDesk(actor, (tx) => save(tx, actor, input))
  if (input.quantity !== before.quantity) await tellQuantity(input)
  return { id: before.id, version: before.version + 1 }
}

/** Writes the edit; what the campaign was before it. */
async function save(
  tx: Tx,
  actor: DeskActor,
  { id, version, ...edit }: UpdateCouponInput,
): Promise<DeskCoupon> {
  await lockCoupons(tx, [id])
  const before = await readDeskCoupon(tx, id)
  if (!before) throw notFound()
  if (before.version !== version) throw new Refusal('VERSION_CONFLICT', { current: before })
  const now = await databaseNow(tx)
  refuseEdit(before, edit, now)
  await refuseUnknownProducts(tx, addedProducts(before, edit))
  await tx.coupon.updateMany({
    where: { id },
    data: { ...couponColumns(edit), version: { increment: 1 }, updatedAt: now },
  })
  await writeAudit(tx, actor, {
    action: 'coupon.updated',
    subject: { type: 'coupon', id },
    ...changedFields(factsOf(before), factsOf(edit)),
  })
  return before
}

function refuseEdit(before: DeskCoupon, edit: NewCoupon, now: Date): void {
  const [frozen] = before.issued > 0 ? frozenChanges(before, edit) : []
  if (frozen) throw invalidInput(frozen, 'already_issued')
  if (edit.quantity < before.issued) throw invalidInput('quantity', 'below_issued')
  const isMoved = edit.endsAt !== before.endsAt
  if (isMoved && Date.parse(edit.endsAt) <= now.getTime()) throw invalidInput('endsAt', 'in_the_past')
}

/** What an editor saves of a campaign, for the log. */
const factsOf = ({ name, quantity, endsAt, ...campaign }: NewCoupon | DeskCoupon) => ({
  name,
  quantity,
  endsAt,
  ...frozenTerms(campaign),
})

/** A product that is gone may stay named; only those that come in are looked for. */
function addedProducts({ productIds: named }: DeskCoupon, { productIds }: NewCoupon): string[] | null {
  return productIds?.filter((productId) => !named?.includes(productId)) ?? null
}
