import type { Area } from '../operation.ts'

export const wallet: Area = {
  name: 'Wallet',
  description: 'Prepaid points, one for each won.',
  operations: [
    {
      id: 'getWallet',
      procedure: 'points.balance',
      method: 'GET',
      path: '/wallet',
      summary: 'Get the balance',
    },
    {
      id: 'chargeWallet',
      procedure: 'points.charge',
      method: 'POST',
      path: '/wallet/charges',
      summary: 'Charge the wallet',
      description: '₩1,000 to ₩1,000,000 at a time.',
      refusals: ['CHARGE_AMOUNT_OUT_OF_RANGE', 'IDEMPOTENCY_MISMATCH'],
    },
    {
      id: 'listWalletEntries',
      procedure: 'points.entries',
      method: 'GET',
      path: '/wallet/entries',
      summary: 'List what came in and went out',
    },
  ],
}
