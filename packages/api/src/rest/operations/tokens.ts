import type { Area } from '../operation.ts'

export const tokens: Area = {
  name: 'Personal tokens',
  description:
    'With one of these a program acts for a shopper, within its scopes. Only the shopper’s own session makes and revokes them.',
  operations: [
    {
      id: 'listTokens',
      procedure: 'account.tokens.list',
      method: 'GET',
      path: '/account/tokens',
      summary: 'List personal tokens',
    },
    {
      id: 'createToken',
      procedure: 'account.tokens.create',
      method: 'POST',
      path: '/account/tokens',
      summary: 'Make a personal token',
      description: 'Twenty at most. `secret` is the token itself, told this once.',
      refusals: ['RATE_LIMITED'],
    },
    {
      id: 'revokeToken',
      procedure: 'account.tokens.revoke',
      method: 'DELETE',
      path: '/account/tokens/{id}',
      summary: 'Revoke a personal token',
      refusals: ['NOT_FOUND'],
    },
  ],
}
