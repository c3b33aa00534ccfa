import type { Area } from '../operation.ts'

export const auth: Area = {
  name: 'Signing in',
  description:
    'A sign-in gives a token for the Authorization header. With `as: cookie` a browser gets it as a cookie that no script can read.',
  operations: [
    {
      id: 'signUp',
      procedure: 'auth.signUp',
      method: 'POST',
      path: '/auth/sign-up',
      summary: 'Open an account',
      refusals: ['EMAIL_TAKEN', 'RATE_LIMITED'],
    },
    {
      id: 'signIn',
      procedure: 'auth.signIn',
      method: 'POST',
      path: '/auth/sign-in',
      summary: 'Sign in',
      description: 'An unknown e-mail and a wrong password are refused alike.',
      refusals: ['UNAUTHORIZED', 'RATE_LIMITED'],
    },
    {
      id: 'signOut',
      procedure: 'auth.signOut',
      method: 'POST',
      path: '/auth/sign-out',
      summary: 'Sign out',
      description: 'Ends the session of the token or cookie that came with the call.',
    },
    {
      id: 'requestPasswordReset',
      procedure: 'auth.requestReset',
      method: 'POST',
      path: '/auth/request-reset',
      summary: 'Ask for a new password',
      description: 'Sends a link to the account, if there is one; the answer does not tell.',
      refusals: ['RATE_LIMITED'],
    },
    {
      id: 'resetPassword',
      procedure: 'auth.reset',
      method: 'POST',
      path: '/auth/reset',
      summary: 'Set a new password by a link',
      description: 'Ends every session of the account.',
      refusals: ['RATE_LIMITED'],
    },
    {
      id: 'getMe',
      procedure: 'auth.me',
      method: 'GET',
      path: '/me',
      summary: 'Get who is signed in',
      description: '`null` for a guest.',
    },
  ],
}
