import type { Done, ResetInput } from '../../domain/accounts/account.ts'

/** Reset. */
export async function resetPassword(_input: ResetInput): Promise<Done> {
  throw new Error('not built yet')
}
