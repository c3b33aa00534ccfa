const PAGE = 100

type Page<Item> = { items: Item[]; nextCursor: string | null }

/** A list from its beginning, page by page, until it ends or holds `most` items; then its cursor tells where it goes on. */
export async function gatherPages<Item>(
  most: number,
  readPage: (page: { cursor?: string; limit: number }) => Promise<Page<Item>>,
): Promise<Page<Item>> {
  const items: Item[] = []
  let nextCursor: string | null = null
  do {
    const limit = Math.min(PAGE, most - items.length)
    const page: Page<Item> = await readPage({ cursor: nextCursor ?? undefined, limit })
    items.push(...page.items)
    nextCursor = page.nextCursor
  } while (nextCursor !== null && items.length < most)
  return { items, nextCursor }
}
