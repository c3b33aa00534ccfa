type Share<Result> = { running: Promise<Result>; next: Promise<Result> | null }

/**
 * A read that a crowd shares. Who asks the same while it is running gets the next one together with everyone who waits: a
 * thousand visitors cost one read after another, and no answer is older than its question.
 */
export function shareReads<Input, Result>(
  read: (input: Input) => Promise<Result>,
): (input: Input) => Promise<Result> {
  const shares = new Map<string, Share<Result>>()

  const begin = (key: string, input: Input): Promise<Result> => {
    const share: Share<Result> = { running: read(input), next: null }
    shares.set(key, share)
    const leave = () => {
      if (!share.next) shares.delete(key)
    }
    share.running.then(leave, leave)
    return share.running
  }

  return (input) => {
    const key = JSON.stringify(input)
    const share = shares.get(key)
    if (!share) return begin(key, input)
    const again = () => begin(key, input)
    share.next ??= share.running.then(again, again)
    return share.next
  }
}
