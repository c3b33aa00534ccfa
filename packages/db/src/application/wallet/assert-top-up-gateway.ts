import { topUpGateway } from '../../infrastructure/top-up/gateways.ts'

/** Throws one clear sentence when this installation has no gateway that its wallets may be charged from. */
export function assertTopUpGateway(): void {
  topUpGateway()
}
