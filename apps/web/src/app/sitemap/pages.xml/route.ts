import { listHref } from '@/features/catalogue/list-filter.ts'
import { readCategories } from '@/features/catalogue/read-categories.ts'
import { readCampaigns } from '@/features/drops/read-campaigns.ts'
import { answerXml } from '@/features/found/answer-xml.ts'
import { sitemapXml } from '@/features/found/sitemap-xml.ts'
import { legalPages } from '@/features/legal/legal-pages.ts'

export const dynamic = 'force-dynamic'

/** Every page that is not a product's. */
export async function GET(): Promise<Response> {
  const [categories, campaigns] = await Promise.all([readCategories('ko'), readCampaigns('ko')])
  return answerXml(
    sitemapXml([
      '/',
      '/products',
      ...categories.map(({ slug }) => listHref({ category: slug })),
      '/drops',
      ...campaigns.map(({ id }) => `/drops/${id}`),
      ...legalPages.map((page) => `/${page}`),
    ]),
  )
}
