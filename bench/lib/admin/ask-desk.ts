import { z } from 'zod'
import type { Caller } from '../load/create-caller.ts'

const answerSchema = z.object({ result: z.object({ data: z.unknown() }) })

export type Ask = (procedure: string, input: object) => Promise<{ data: unknown; ms: number }>

/** Asks the desk as one member of staff, and takes the time from the request to the last byte. */
export const askDesk =
  (caller: Caller, token: string): Ask =>
  async (procedure, input) => {
    const began = performance.now()
    const { status, body } = await caller.get(procedure, { token, body: JSON.stringify(input) })
    const ms = performance.now() - began
    if (status !== 200) throw new Error(`${procedure} answered ${status}: ${body.toString()}`)
    return { data: answerSchema.parse(JSON.parse(body.toString())).result.data, ms }
  }
