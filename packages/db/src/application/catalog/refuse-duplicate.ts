import type { Refusal } from '../../domain/refusal.ts'
import { isDuplicateKey } from '../../infrastructure/database-error.ts'

/** For `.catch`: what a UNIQUE key refused, refuses the merchant with this; anything else goes on its way. */
export const refuseDuplicate =
  (refusal: Refusal) =>
  (error: unknown): never => {
    throw isDuplicateKey(error) ? refusal : error
  }
