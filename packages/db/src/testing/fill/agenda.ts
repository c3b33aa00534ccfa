export type Agenda = ReturnType<typeof createAgenda>

/** What is to happen later, in the order of time. Moments are in milliseconds. */
export function createAgenda() {
  const due: { at: number; act: () => void }[] = []

  const add = (at: number, act: () => void): void => {
    const place = due.findLastIndex((other) => other.at <= at)
    due.splice(place + 1, 0, { at, act })
  }

  /** Lets everything happen that is due by then. */
  const goTo = (now: number): void => {
    const later = due.findIndex(({ at }) => at > now)
    for (const { act } of due.splice(0, later < 0 ? due.length : later)) act()
  }

  return { add, goTo }
}
