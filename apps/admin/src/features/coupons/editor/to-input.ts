import type { DeskCoupon } from '@firstcome/client/admin'
import { figureOf } from '../../editor/figure-of.ts'
import { fromSeoulTime, toSeoulTime } from '../../editor/seoul-time.ts'
import type { CouponForm } from './coupon-form.ts'

/** What is saved of the form, for the schema to judge. */
export function toInput(form: CouponForm, base: DeskCoupon | null) {
  return {
    name: { ko: form.nameKo, en: form.nameEn },
    discount: discountOf(form),
    minOrderAmount: form.minOrderAmount.trim() === '' ? 0 : figureOf(form.minOrderAmount),
    productIds: form.pieces === 'all' ? null : namedIds(form, base),
    quantity: figureOf(form.quantity),
    startsAt: momentOf(form.startsAt, base?.startsAt),
    endsAt: momentOf(form.endsAt, base?.endsAt),
    validDays: figureOf(form.validDays),
  }
}

function discountOf({ kind, value, maxDiscount }: CouponForm) {
  if (kind === 'fixed') return { kind, value: figureOf(value), maxDiscount: null }
  return {
    kind,
    value: figureOf(value),
    maxDiscount: maxDiscount.trim() === '' ? null : figureOf(maxDiscount),
  }
}

/** The field shows minutes: a moment that was not touched keeps its seconds. */
function momentOf(text: string, before: string | undefined): string {
  if (before !== undefined && toSeoulTime(before) === text) return before
  return fromSeoulTime(text) ?? ''
}

/** The products of the form, and those that were named and are gone, which the form cannot show. */
function namedIds({ products }: CouponForm, base: DeskCoupon | null): string[] {
  const shown = new Set(base?.products.map(({ id }) => id))
  const gone = base?.productIds?.filter((id) => !shown.has(id)) ?? []
  return [...products.map(({ id }) => id), ...gone]
}
