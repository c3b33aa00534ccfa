import type { DeskCoupon } from '@firstcome/client/admin'
import { toSeoulTime } from '../../editor/seoul-time.ts'

/** A campaign as it stands in the editor: figures as they were typed, times of day in Seoul. */
export interface CouponForm {
  nameKo: string
  nameEn: string
  kind: 'fixed' | 'percent'
  value: string
  maxDiscount: string
  minOrderAmount: string
  pieces: 'all' | 'named'
  products: DeskCoupon['products']
  quantity: string
  startsAt: string
  endsAt: string
  validDays: string
}

export const emptyForm: CouponForm = {
  nameKo: '',
  nameEn: '',
  kind: 'fixed',
  value: '',
  maxDiscount: '',
  minOrderAmount: '',
  pieces: 'all',
  products: [],
  quantity: '',
  startsAt: '',
  endsAt: '',
  validDays: '14',
}

const grouped = (figure: number) => figure.toLocaleString('en-US')

export const toForm = (coupon: DeskCoupon): CouponForm => ({
  nameKo: coupon.name.ko,
  nameEn: coupon.name.en,
  kind: coupon.discount.kind,
  value: grouped(coupon.discount.value),
  maxDiscount: coupon.discount.maxDiscount === null ? '' : grouped(coupon.discount.maxDiscount),
  minOrderAmount: coupon.minOrderAmount === 0 ? '' : grouped(coupon.minOrderAmount),
  pieces: coupon.productIds === null ? 'all' : 'named',
  products: coupon.products,
  quantity: grouped(coupon.quantity),
  startsAt: toSeoulTime(coupon.startsAt),
  endsAt: toSeoulTime(coupon.endsAt),
  validDays: String(coupon.validDays),
})
