import type { readProcedure } from '../read-procedure.ts'
import type { OpenApi } from './open-api.ts'

type Access = Pick<ReturnType<typeof readProcedure>, 'who' | 'scope' | 'isShared'>

/** The ways to say who calls. */
export const securitySchemes = (cookie: string): OpenApi['components']['securitySchemes'] => ({
  session: {
    type: 'http',
    scheme: 'bearer',
    description: 'The token of a sign-in. It may do whatever its shopper may.',
  },
  personalToken: {
    type: 'http',
    scheme: 'bearer',
    description: 'A token that a shopper made in their account, within its scopes.',
  },
  serviceKey: {
    type: 'http',
    scheme: 'bearer',
    description: 'A key that staff made for another system of the shop, within its scopes. It reads alone.',
  },
  cookie: {
    type: 'apiKey',
    in: 'cookie',
    name: cookie,
    description:
      'What a browser gets that signs in on the shop’s own pages. Changes need an Origin of the shop.',
  },
})

/** Who may call: any one of these. */
export function describeSecurity({ who, scope, isShared }: Access): Record<string, string[]>[] {
  if (isShared) return []
  if (who === 'service') return [{ serviceKey: scope ? [scope] : [] }]
  const shopper: Record<string, string[]>[] = [{ session: [] }, { cookie: [] }]
  if (scope) shopper.push({ personalToken: [scope] })
  return who === 'anyone' ? [{}, ...shopper] : shopper
}
