type InAggregate = { aggregate: string; aggregateId: string; seq: number }

/** The key of what an event is about. */
export const aggregateKey = ({ aggregate, aggregateId }: InAggregate) => `${aggregate} ${aggregateId}`

/** Events in the given order, except that those of one aggregate take its places by their sequence. */
export function lineUp<E extends InAggregate>(events: readonly E[]): E[] {
  const bySeq = events.toSorted((a, b) => a.seq - b.seq)
  const ofAggregate = Map.groupBy(bySeq, aggregateKey)
  return events.flatMap((event) => ofAggregate.get(aggregateKey(event))?.shift() ?? [])
}
