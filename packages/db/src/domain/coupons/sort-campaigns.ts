type Window = { id: string; startsAt: Date; endsAt: Date }

const stageOf = ({ startsAt, endsAt }: Window, now: Date) => {
  if (now >= endsAt) return 2
  return now >= startsAt ? 0 : 1
}

/** Campaigns as a shopper wants to see them: those that run, the newest first; those to come, the next first; then the ended. */
export const sortCampaigns = <T extends Window>(campaigns: readonly T[], now: Date): T[] =>
  campaigns.toSorted((one, other) => {
    const stage = stageOf(one, now)
    const apart = stage - stageOf(other, now)
    if (apart !== 0) return apart
    const [a, b] = stage === 2 ? [one.endsAt, other.endsAt] : [one.startsAt, other.startsAt]
    const earlier = a.getTime() - b.getTime() || (one.id < other.id ? -1 : 1)
    return stage === 1 ? earlier : -earlier
  })
