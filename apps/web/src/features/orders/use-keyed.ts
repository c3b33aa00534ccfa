'use client'

import { useMutation } from '@tanstack/react-query'
import { answerOf } from './answer-of.ts'
import { dropKey, keptKey } from './kept-key.ts'

const patienceMs = 20_000

type Call<Input, Answer> = (
  input: Input,
  idempotencyKey: string,
  options: { signal: AbortSignal },
) => Promise<Answer>

/**
 * A change of money or stock that happens once: the same input keeps its key until the shop has said yes or no, so that
 * pressing again after a lost answer finds the change instead of making it twice.
 */
export function useKeyed<Input extends object, Answer>(name: string, call: Call<Input, Answer>) {
  return useMutation({
    networkMode: 'always',
    mutationFn: async (input: Input): Promise<Answer> => {
      const intention = `${name} ${JSON.stringify(input)}`
      try {
        const answer = await call(input, keptKey(intention), { signal: AbortSignal.timeout(patienceMs) })
        dropKey(intention)
        return answer
      } catch (error) {
        if (answerOf(error) === 'no') dropKey(intention)
        throw error
      }
    },
  })
}
