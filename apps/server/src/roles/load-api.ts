import type { Env } from '../env.ts'
import type { Api } from '../http/call.ts'

/** What a process of this role answers. The procedures of the other role are not even loaded. */
export const loadApi = async (role: Env['SERVER_ROLE']): Promise<Api> =>
  (await (role === 'admin' ? import('./desk-api.ts') : import('./shop-api.ts'))).api
