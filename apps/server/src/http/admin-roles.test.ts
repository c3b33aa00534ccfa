import { adminRouter } from '@firstcome/api/admin-router'
import { mayActAs, type Role, roleSchema } from '@firstcome/db/domain/staff/role'
import { everyRow } from '@firstcome/db/testing/every-row'
import { newSignedInStaff } from '@firstcome/db/testing/new-staff'
import { newSignedInShopper } from '@firstcome/db/testing/sign-in'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { z } from 'zod'
import { deskSamples } from '../testing/desk-samples.ts'
import type { Answer } from '../testing/send.ts'
import { startTestDesk } from '../testing/start-test-desk.ts'
import { bearer } from '../testing/start-test-shop.ts'

vi.mock('../../../../packages/db/src/infrastructure/env.ts', async (original) =>
  (await import('@firstcome/db/testing/own-database')).onOwnDatabase(original),
)

const procedureSchema = z.object({
  type: z.enum(['query', 'mutation', 'subscription']),
  meta: z.object({ needs: roleSchema }).optional(),
  inputs: z.tuple([z.instanceof(z.ZodType)]),
})
const isProcedure = (entry: [string, unknown]): entry is [string, { _def: unknown }] =>
  typeof entry[1] === 'function'

/** Every procedure of the desk, as its router has it. */
const procedures = Object.entries<unknown>(adminRouter._def.procedures)
  .filter(isProcedure)
  .map(([path, { _def }]) => ({ path, ...procedureSchema.parse(_def) }))
const guarded = procedures.flatMap(({ meta, ...procedure }) =>
  meta ? [{ ...procedure, needs: meta.needs }] : [],
)

type Headers = Record<string, string>
let desk: Awaited<ReturnType<typeof startTestDesk>>
beforeEach(async () => {
  desk = await startTestDesk()
})

const call = ({ path, type }: { path: string; type: string }, headers?: Headers): Promise<Answer> =>
  type === 'mutation'
    ? desk.mutate(path, deskSamples[path], headers)
    : desk.query(path, deskSamples[path], headers)

it('is open before sign-in for the ways in alone', () => {
  const open = procedures.filter(({ meta }) => !meta).map(({ path }) => path)
  expect(open.toSorted()).toEqual(
    ['auth.acceptInvite', 'auth.me', 'auth.setUpOwner', 'auth.setup', 'auth.signIn'].toSorted(),
  )
})

it('has a sample for every procedure, which parses', () => {
  expect(Object.keys(deskSamples).toSorted()).toEqual(procedures.map(({ path }) => path).toSorted())
  for (const { path, inputs } of procedures)
    expect(inputs[0].safeParse(deskSamples[path]).error?.issues, path).toBeUndefined()
})

describe.each(guarded)('$path', (procedure) => {
  const { needs, type } = procedure

  it(`is refused below ${needs}, and then changes nothing`, async () => {
    const shopper = await newSignedInShopper()
    const lower = roleSchema.options.filter((role) => !mayActAs(role, needs))
    const callers = await Promise.all(lower.map(newSignedInStaff))
    const before = await everyRow()
    for (const headers of [undefined, bearer(shopper), { authorization: `Bearer fc_${'A'.repeat(43)}` }])
      expect(await call(procedure, headers)).toMatchObject({ status: 401, reason: 'UNAUTHORIZED' })
    for (const caller of callers)
      expect(await call(procedure, bearer(caller))).toMatchObject({ status: 403, reason: 'FORBIDDEN' })
    expect(await everyRow()).toEqual(before)
  })

  it.runIf(type !== 'subscription')(`is open to ${needs} and above`, async () => {
    const allowed = roleSchema.options.filter((role): role is Role => mayActAs(role, needs))
    for (const role of allowed) {
      const { reason } = await call(procedure, bearer(await newSignedInStaff(role)))
      expect(['UNAUTHORIZED', 'FORBIDDEN', 'INTERNAL', 'RATE_LIMITED'], role).not.toContain(reason)
    }
  })
})
