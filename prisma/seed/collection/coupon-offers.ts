/** What a coupon of the label is called and what it takes off. */
export const couponOffers = [
  {
    name: { ko: '첫차 쿠폰', en: 'For the early ones' },
    discount: { kind: 'fixed', value: 5_000 },
    minOrderAmount: 30_000,
  },
  {
    name: { ko: '겨울옷 쿠폰', en: 'For winter' },
    discount: { kind: 'percent', value: 15, maxDiscount: 20_000 },
    minOrderAmount: 50_000,
  },
  {
    name: { ko: '작업복의 날 쿠폰', en: 'For workwear day' },
    discount: { kind: 'percent', value: 10, maxDiscount: 15_000 },
    minOrderAmount: 0,
  },
  {
    name: { ko: '새 옷 쿠폰', en: 'For something new' },
    discount: { kind: 'fixed', value: 10_000 },
    minOrderAmount: 80_000,
  },
  {
    name: { ko: '막차 쿠폰', en: 'For the late ones' },
    discount: { kind: 'fixed', value: 3_000 },
    minOrderAmount: 0,
  },
  {
    name: { ko: '비 오는 날 쿠폰', en: 'For a rainy day' },
    discount: { kind: 'percent', value: 20, maxDiscount: 12_000 },
    minOrderAmount: 40_000,
  },
] as const
