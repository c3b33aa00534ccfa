import { env } from '../../infrastructure/env.ts'

const PATIENCE_MS = 2_000

/** Tells one process that makes pages what they may no longer show. Rejects when it did not hear. */
export async function tellPages(url: string, tags: readonly string[]): Promise<void> {
  const answer = await fetch(new URL('/internal/forget', url), {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-firstcome-hop': env.HOP_SECRET ?? '' },
    body: JSON.stringify({ tags }),
    redirect: 'error',
    signal: AbortSignal.timeout(PATIENCE_MS),
  })
  await answer.arrayBuffer()
  if (!answer.ok) throw new Error(`the pages at ${url} answer ${answer.status}`)
}
