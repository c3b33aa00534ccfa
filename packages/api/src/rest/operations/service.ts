import type { Area } from '../operation.ts'

export const service: Area = {
  name: 'Services',
  description:
    'For other systems of the shop, by a service key that staff make: everyone’s orders and events, in ids and figures. A key reads, and spends nobody’s wallet.',
  operations: [
    {
      id: 'listServiceOrders',
      procedure: 'service.orders.list',
      method: 'GET',
      path: '/service/orders',
      summary: 'List everyone’s orders',
      description: 'The newest first.',
    },
    {
      id: 'getServiceOrder',
      procedure: 'service.orders.byId',
      method: 'GET',
      path: '/service/orders/{id}',
      summary: 'Get anyone’s order',
      refusals: ['NOT_FOUND'],
    },
    {
      id: 'listEvents',
      procedure: 'service.events.list',
      method: 'GET',
      path: '/service/events',
      summary: 'List what happened',
      description:
        'The same messages as the webhooks bring, in the order in which they happened. Go on from `after`; what came up is never before it.',
    },
  ],
}
