import type { Area } from '../operation.ts'

export const coupons: Area = {
  name: 'Coupons',
  description: 'Campaigns of few coupons, first come first served, one for each shopper.',
  operations: [
    {
      id: 'listCampaigns',
      procedure: 'coupons.campaigns',
      method: 'GET',
      path: '/coupons',
      summary: 'List coupon campaigns',
      description: 'Those that run, and those that begin soon.',
    },
    {
      id: 'claimCoupon',
      procedure: 'coupons.claim',
      method: 'POST',
      path: '/coupons/{couponId}/claims',
      summary: 'Claim a coupon',
      refusals: [
        'NOT_FOUND',
        'COUPON_ALREADY_CLAIMED',
        'COUPON_NOT_OPEN',
        'COUPON_ENDED',
        'COUPON_PAUSED',
        'COUPON_SOLD_OUT',
      ],
    },
    {
      id: 'listMyCoupons',
      procedure: 'coupons.mine',
      method: 'GET',
      path: '/coupons/mine',
      summary: 'List the coupons that one has',
    },
  ],
}
