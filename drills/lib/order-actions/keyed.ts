import type { World } from './world.ts'

/** Does something under a key that `act` holds fast, and remembers it so that it can be repeated. */
export async function keyed<T>(world: World, act: () => Promise<T>): Promise<T> {
  const answer = await act()
  world.last = { again: act, answer: JSON.stringify(answer) }
  return answer
}
