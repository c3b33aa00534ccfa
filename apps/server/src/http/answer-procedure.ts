import { answerJson } from './answer-json.ts'
import { answerStream } from './answer-stream.ts'
import type { Call, Procedure } from './call.ts'

/** How a way of calling has the input, and what it makes of the answer's JSON. */
type Wording = {
  read: () => Promise<unknown>
  /** The input as text, under which a crowd that asks the same shares an answer. */
  key: () => string | null
  write: (data: string) => string
}

/** Runs a procedure for a call and writes what it answers: a result, or a stream of them. */
export async function answerProcedure(
  call: Call,
  { type, answerAll, run }: Procedure,
  { read, key, write }: Wording,
): Promise<void> {
  const { context, acceptSession } = call.services.api.open(call)
  if (answerAll) {
    const answer = await answerAll(key())
    // Its session opens nothing here, but one that is not accepted is refused as everywhere.
    await acceptSession()
    return answerJson(call, 200, write(answer))
  }
  if (type === 'subscription')
    return answerStream(call, async (signal) => run(context.call, await read(), signal))
  answerJson(call, 200, write(JSON.stringify(await run(context.call, await read()))))
}
