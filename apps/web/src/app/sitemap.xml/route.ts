import { readShopEnv } from '@/env.ts'
import { readCategories } from '@/features/catalogue/read-categories.ts'
import { answerXml } from '@/features/found/answer-xml.ts'
import { sitemapIndexXml } from '@/features/found/sitemap-xml.ts'

export const dynamic = 'force-dynamic'

/** The shop for search engines, in pieces: its pages, and the products of each category. */
export async function GET(): Promise<Response> {
  const categories = await readCategories('ko')
  const paths = ['/sitemap/pages.xml', ...categories.map(({ slug }) => `/sitemap/products/${slug}.xml`)]
  return answerXml(sitemapIndexXml(paths.map((path) => new URL(path, readShopEnv().publicUrl).href)))
}
