import type { Refusal } from '../../domain/refusal.ts'
import { isReferenced } from '../../infrastructure/database-error.ts'

/** For `.catch`: what a foreign key kept from being deleted, refuses the merchant with this; anything else goes on its way. */
export const refuseInUse =
  (refusal: Refusal) =>
  (error: unknown): never => {
    throw isReferenced(error) ? refusal : error
  }
