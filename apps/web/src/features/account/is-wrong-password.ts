import { refusalOf } from '@/trpc/refusal-of.ts'

/** Whether a call was refused because the password that came with it is not the shopper's. */
export function isWrongPassword(error: unknown): boolean {
  const refusal = refusalOf(error)
  if (refusal?.reason !== 'INVALID_INPUT') return false
  return refusal.details.issues.some(({ code }) => code === 'wrong_password')
}
