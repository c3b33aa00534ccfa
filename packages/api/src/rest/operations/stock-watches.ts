import type { Area } from '../operation.ts'

export const stockWatches: Area = {
  name: 'Stock watches',
  description:
    'What a shopper waits for: they are told once, in the inbox and by message, when it is there again.',
  operations: [
    {
      id: 'listStockWatches',
      procedure: 'stockWatches.mine',
      method: 'GET',
      path: '/stock-watches',
      summary: 'List what the shopper waits for',
      description: 'The newest first, at most 50. What was told is gone from it.',
    },
    {
      id: 'addStockWatch',
      procedure: 'stockWatches.add',
      method: 'PUT',
      path: '/stock-watches/{variantId}',
      summary: 'Wait for a variant that is sold out',
      description:
        'Waiting twice is waiting once. One that can be had now is INVALID_INPUT (in_stock), the 51st too (too_many).',
      refusals: ['NOT_FOUND', 'PRODUCT_UNAVAILABLE', 'NOT_ON_SALE'],
    },
    {
      id: 'removeStockWatch',
      procedure: 'stockWatches.remove',
      method: 'DELETE',
      path: '/stock-watches/{variantId}',
      summary: 'Wait for a variant no longer',
      description: 'Also when nobody waited for it.',
    },
  ],
}
