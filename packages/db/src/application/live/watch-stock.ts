import type { LiveStock } from '../../domain/live/live.ts'

/** Watches. */
export async function* watchStock(_productId: string, _signal: AbortSignal): AsyncGenerator<LiveStock> {
  throw new Error('not built yet')
}
