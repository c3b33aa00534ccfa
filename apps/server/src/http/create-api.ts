import { runOf } from '@firstcome/api/run-of'
import type { AnyTRPCProcedure } from '@trpc/server'
import type { Api, Procedure } from './call.ts'
import { shareReads } from './share-reads.ts'
import { parseInput } from './wire.ts'

const NOBODY = { findCaller: async () => null }

/** An API whose procedures are ready to run, found by their paths. */
export const createApi = ({ router, ...parts }: Omit<Api, 'procedures'>): Api => ({
  ...parts,
  router,
  procedures: new Map(
    Object.entries<unknown>(router._def.procedures)
      .filter(isProcedure)
      .map(([path, procedure]) => [path, prepare(path, procedure)]),
  ),
})

function prepare(path: string, procedure: AnyTRPCProcedure): Procedure {
  const run = runOf(path, procedure)
  const answerAll = async (input: string | null) => JSON.stringify(await run(NOBODY, parseInput(input)))
  return { type: procedure._def.type, run, answerAll: isShared(procedure) ? shareReads(answerAll) : null }
}

const isProcedure = (entry: [string, unknown]): entry is [string, AnyTRPCProcedure] =>
  typeof entry[1] === 'function'
const isShared = ({ _def: { meta } }: AnyTRPCProcedure) =>
  typeof meta === 'object' && meta !== null && 'shared' in meta
