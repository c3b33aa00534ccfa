import { z } from 'zod'
import { Refusal, type RefusalDetails } from '../refusal.ts'

export const eraseAccountInputSchema = z.strictObject({ password: z.string().min(1).max(128) })
export type EraseAccountInput = z.infer<typeof eraseAccountInputSchema>

/** Refuses with ACCOUNT_NOT_ERASABLE while shop and shopper still owe each other anything, naming all of it. */
export function assertErasable(open: RefusalDetails['ACCOUNT_NOT_ERASABLE']): void {
  if (open.balance > 0 || open.orders > 0 || open.returns > 0) throw new Refusal('ACCOUNT_NOT_ERASABLE', open)
}
