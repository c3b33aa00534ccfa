import { notFound } from 'next/navigation'
import { readCategories } from '@/features/catalogue/read-categories.ts'
import { answerXml } from '@/features/found/answer-xml.ts'
import { readSlugs } from '@/features/found/read-slugs.ts'
import { sitemapXml } from '@/features/found/sitemap-xml.ts'

/** The products of one category, by `<category>.xml`. */
export async function GET(
  _: Request,
  { params }: RouteContext<'/sitemap/products/[file]'>,
): Promise<Response> {
  const { file } = await params
  const categories = await readCategories('ko')
  const category = categories.find(({ slug }) => file === `${slug}.xml`)
  if (!category) notFound()
  const slugs = await readSlugs(category.slug)
  return answerXml(sitemapXml(slugs.map((slug) => `/products/${slug}`)))
}
