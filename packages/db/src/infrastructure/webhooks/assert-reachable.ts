import { invalidInput } from '../../domain/refusal.ts'
import { findAddresses } from './find-addresses.ts'
import { Unreachable } from './unreachable.ts'

/**
 * Refuses an endpoint's URL with INVALID_INPUT at `url`: `private_address` when its host is, or has, an address that is not public,
 * `unknown_host` when it has none. What a name leads to may change: whoever connects judges anew.
 */
export async function assertReachable(url: string): Promise<void> {
  try {
    await findAddresses(new URL(url).hostname)
  } catch (error) {
    if (error instanceof Unreachable) throw invalidInput('url', error.code)
    throw error
  }
}
