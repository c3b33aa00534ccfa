import type { Answer } from '../../bench/lib/load/create-caller.ts'
import { reasonOf } from '../../bench/lib/load/reason-of.ts'

/** What came of a call in one word, also when no answer came at all. */
export const answerWord = (call: Promise<Answer>): Promise<string> =>
  call.then(reasonOf, (error: unknown) => `NO ANSWER ${String(error)}`)
