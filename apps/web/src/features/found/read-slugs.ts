import { shopReads } from '@/reads/shop-reads.ts'
import { CATALOGUE } from '@/reads/tags.ts'
import { shopClient } from '@/trpc/server-client.ts'

const pageSize = 100
/** A sitemap holds 50,000 addresses, and a piece has two. */
const most = 25_000

/** The slugs of a category's pieces, the newest first. */
export function readSlugs(category: string): Promise<string[]> {
  return shopReads().recall({
    key: `slugs ${category}`,
    read: () => walk(category),
    tagsOf: () => [CATALOGUE],
  })
}

async function walk(category: string): Promise<string[]> {
  const slugs: string[] = []
  let cursor: string | undefined
  do {
    const { items, nextCursor } = await shopClient.catalog.list.query({ category, limit: pageSize, cursor })
    slugs.push(...items.map(({ slug }) => slug))
    cursor = nextCursor ?? undefined
  } while (cursor && slugs.length < most)
  return slugs
}
