import { tellPages } from './tell-pages.ts'

/** As long as pages believe what they have read: what is older, they have read again by themselves. */
export const PAGES_BELIEVE_MS = 60_000

const PAUSE_MS = 250

type Debt = { tags: Map<string, number>; paying: boolean }

/** What each process that makes pages has not heard yet, and until when it matters. */
const debts = new Map<string, Debt>()

/**
 * Tells one process that makes pages what these may no longer show. One that does not hear is told again, until it does or has
 * read everything anew by itself: nobody waits for it, and it keeps no other process from hearing what comes next.
 */
export async function owePages(url: string, tags: readonly string[]): Promise<void> {
  const debt = debts.get(url) ?? { tags: new Map(), paying: false }
  debts.set(url, debt)
  const until = performance.now() + PAGES_BELIEVE_MS
  for (const tag of tags) debt.tags.set(tag, until)
  if (!debt.paying) await pay(url, debt)
}

async function pay(url: string, debt: Debt): Promise<void> {
  debt.paying = true
  const owed = [...debt.tags]
  const heard = await tellPages(url, [...debt.tags.keys()]).then(
    () => true,
    () => false,
  )
  for (const [tag, until] of owed) {
    const isOver = heard || until < performance.now()
    if (isOver && debt.tags.get(tag) === until) debt.tags.delete(tag)
  }
  debt.paying = debt.tags.size > 0
  if (debt.paying) setTimeout(() => void pay(url, debt), heard ? 0 : PAUSE_MS).unref()
}
