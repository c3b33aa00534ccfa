/** As long as Next's router takes a page that was fetched ahead; the least it can be set to. */
const keptMs = 30_000
/** A price that was fetched earlier than this is asked for again. */
const freshMs = 5_000

/** When pages were fetched ahead, by their addresses. */
const fetchedAt = new Map<string, number>()

/** Notes that a page is fetched ahead, unless the router still has it. */
export function noteAhead(address: string, now = performance.now()): void {
  const before = fetchedAt.get(address)
  if (before === undefined || before + keptMs <= now) fetchedAt.set(address, now)
}

/** Whether the router would show a page that was fetched more than a few seconds ago. */
export function isOutdated(address: string, now = performance.now()): boolean {
  const before = fetchedAt.get(address)
  return before !== undefined && before + freshMs < now && now < before + keptMs
}

/** Whether this visitor pays by the byte. */
export function saysToSaveData(): boolean {
  return 'connection' in navigator && (navigator.connection as { saveData?: boolean }).saveData === true
}
