const waiting = new WeakMap<object, Set<() => void>>()

/** Calls `tell` once the transaction has committed, and once however often it was asked for. A rollback forgets it. */
export function afterCommit(tx: object, tell: () => void): void {
  const others = waiting.get(tx)
  if (others) others.add(tell)
  else waiting.set(tx, new Set([tell]))
}

/** For those who open transactions: this one has committed. */
export function tellCommitted(tx: object): void {
  for (const tell of waiting.get(tx) ?? []) tell()
}
