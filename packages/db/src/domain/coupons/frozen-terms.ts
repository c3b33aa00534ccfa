/** What a coupon in somebody's hands promises, and the start that its campaign had. */
type Terms = {
  discount: { kind: 'fixed' | 'percent'; value: number; maxDiscount: number | null }
  minOrderAmount: number
  productIds: readonly string[] | null
  validDays: number
  startsAt: string
}

/** The terms among a campaign's fields, written alike however they came: the order in which products were picked says nothing. */
export const frozenTerms = ({ discount, minOrderAmount, productIds, validDays, startsAt }: Terms) => ({
  discount: { kind: discount.kind, value: discount.value, maxDiscount: discount.maxDiscount },
  minOrderAmount,
  productIds: productIds?.toSorted() ?? null,
  validDays,
  startsAt,
})

/** The terms in which an edit differs from a campaign: they may not change once coupons have been issued on them. */
export function frozenChanges(before: Terms, after: Terms): string[] {
  const there: Record<string, unknown> = frozenTerms(before)
  return Object.entries(frozenTerms(after))
    .filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(there[name]))
    .map(([name]) => name)
}
