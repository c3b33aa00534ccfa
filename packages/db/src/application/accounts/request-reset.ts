import type { Done, RequestResetInput } from '../../domain/accounts/account.ts'

/** Reset. */
export async function requestReset(_input: RequestResetInput): Promise<Done> {
  throw new Error('not built yet')
}
