import { inputIssues } from '@firstcome/api/input-issues'
import { Refusal } from '@firstcome/db/domain/refusal'
import { TRPCError } from '@trpc/server'
import type { z } from 'zod'
import { answerError } from '../http/answer-error.ts'
import type { Call } from '../http/call.ts'
import { parseInput } from '../http/wire.ts'
import { findStaff } from '../session/find-staff.ts'
import { sendCsv } from './send-csv.ts'
import type { Table } from './write-csv.ts'

/**
 * Answers a GET with a file for anyone who works at the desk; `?input=` is read as that of a query.
 * Refuses: METHOD_NOT_SUPPORTED, INVALID_INPUT, UNAUTHORIZED, FORBIDDEN.
 */
export async function answerExport<Input extends z.ZodType>(
  call: Call,
  inputSchema: Input,
  tableOf: (input: z.infer<Input>) => Table,
): Promise<void> {
  const { request } = call
  try {
    if (request.method !== 'GET') throw new TRPCError({ code: 'METHOD_NOT_SUPPORTED' })
    const input = inputSchema.safeParse(parseInput(inputOf(request.url ?? '')))
    if (!input.success) throw new Refusal('INVALID_INPUT', { issues: inputIssues(input.error.issues) })
    const staff = await findStaff(call)
    if (!staff) throw new Refusal('UNAUTHORIZED', null)
    await sendCsv(call, tableOf(input.data))
  } catch (error) {
    answerError(call, error)
  }
}

const inputOf = (url: string) => new URL(url, 'http://desk').searchParams.get('input')
