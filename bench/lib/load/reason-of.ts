import { z } from 'zod'
import type { Answer } from './create-caller.ts'

const refusalSchema = z.object({ error: z.object({ data: z.object({ reason: z.string() }) }) })

/** What an answer says in one word: ACCEPTED, the contract's reason, or its status when it holds neither. */
export function reasonOf({ status, body }: Answer): string {
  if (status === 200) return 'ACCEPTED'
  const parsed = refusalSchema.safeParse(parseJson(body.toString()))
  return parsed.success ? parsed.data.error.data.reason : `HTTP ${status}`
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
