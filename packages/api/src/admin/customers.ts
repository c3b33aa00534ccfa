import { listCoupons } from '@firstcome/db/application/coupons/queries/list-coupons'
import { adjustPoints } from '@firstcome/db/application/customers/adjust-points'
import { getCustomer } from '@firstcome/db/application/customers/queries/get-customer'
import { listCustomers } from '@firstcome/db/application/customers/queries/list-customers'
import { listLedger } from '@firstcome/db/application/customers/queries/list-ledger'
import { reveal } from '@firstcome/db/application/customers/reveal'
import { byIdInputSchema } from '@firstcome/db/domain/accounts/account'
import { couponListSchema } from '@firstcome/db/domain/coupons/coupon'
import { adjustedPointsSchema, adjustPointsInputSchema } from '@firstcome/db/domain/customers/adjust-points'
import {
  customerCouponsInputSchema,
  customerListSchema,
  customerSchema,
  ledgerSchema,
  listCustomersInputSchema,
  ofCustomerInputSchema,
} from '@firstcome/db/domain/customers/customer'
import { revealedSchema, revealInputSchema } from '@firstcome/db/domain/customers/reveal'
import { managerProcedure, router, viewerProcedure } from './trpc.ts'

export const customers = router({
  list: viewerProcedure(listCustomersInputSchema)
    .output(customerListSchema)
    .query(({ input }) => listCustomers(input)),
  byId: viewerProcedure(byIdInputSchema)
    .output(customerSchema)
    .query(({ input }) => getCustomer(input)),
  ledger: viewerProcedure(ofCustomerInputSchema)
    .output(ledgerSchema)
    .query(({ input }) => listLedger(input)),
  coupons: viewerProcedure(customerCouponsInputSchema)
    .output(couponListSchema)
    .query(({ input: { id, ...input } }) => listCoupons({ userId: id }, input)),
  reveal: managerProcedure(revealInputSchema)
    .output(revealedSchema)
    .mutation(({ ctx, input }) => reveal(ctx.staff, input)),
  adjustPoints: managerProcedure(adjustPointsInputSchema)
    .output(adjustedPointsSchema)
    .mutation(({ ctx, input }) => adjustPoints(ctx.staff, input)),
})
