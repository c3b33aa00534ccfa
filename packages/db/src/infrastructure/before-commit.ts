const waiting = new WeakMap<object, (() => Promise<void>)[]>()

/** Puts work off to the end of a transaction, where its locks are held only for as long as it and the commit take. */
export function beforeCommit(tx: object, work: () => Promise<void>): void {
  const others = waiting.get(tx)
  if (others) others.push(work)
  else waiting.set(tx, [work])
}

/** For those who open transactions: this one is about to commit. */
export async function finishWork(tx: object): Promise<void> {
  for (const work of waiting.get(tx) ?? []) await work()
}
