/** Where the latest stock of a product, and the latest remaining coupons of a campaign, are published. */
export const stockChannel = (productId: string) => `live:stock:${productId}`
export const couponChannel = (couponId: string) => `live:coupon:${couponId}`
