import type { ErrorReason } from '@firstcome/api/errors'
import type { ShopRouter } from '@firstcome/api/shop-router'
import type { Reason, RefusalDetails } from '@firstcome/db/domain/refusal'
import { TRPCClientError } from '@trpc/client'

type DetailsOf<R extends ErrorReason> = R extends Reason ? RefusalDetails[R] : null
type Data = NonNullable<TRPCClientError<ShopRouter>['data']>

/** A call that the shop answered with a refusal: `data.reason` says why, `data.details` what its caller can act on. */
export type ShopError<R extends ErrorReason = ErrorReason> = TRPCClientError<ShopRouter> & {
  data: Omit<Data, 'reason' | 'details'> & { [K in R]: { reason: K; details: DetailsOf<K> } }[R]
}

/** Whether a call failed because the shop refused it, for this reason if one is named. */
export function isShopError<R extends ErrorReason = ErrorReason>(
  error: unknown,
  reason?: R,
): error is ShopError<R> {
  if (!(error instanceof TRPCClientError) || !error.data?.reason) return false
  return reason === undefined || error.data.reason === reason
}
